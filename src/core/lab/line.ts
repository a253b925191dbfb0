import type { Behind } from '../freshness.ts';
import type { Lab, Tool } from '../model.ts';
import { routes } from '../routes.ts';
import { listed } from '../text/lists.ts';
import type { Link } from '../view/page.ts';
import { toolView, type ToolView } from '../view/tool-view.ts';
import type { LabPlace } from '../vocabulary.ts';
import { agreementText, repeatedOf } from './days.ts';
import { newestSeen, type ExperimentSeen, type ToolSeen } from './seen.ts';
import { linesOf } from './sentence.ts';

/** Input for a line about the lab. */
export interface LabParts {
  readonly tools: readonly Tool[];
  readonly lab: Lab;
  readonly behind: ReadonlyMap<string, Behind>;
}

/** One tool in one experiment, in words. */
export interface ToolLine {
  readonly tool: ToolView;
  readonly measured: boolean;
  /** The version that ran, such as `v0.29.2`, and whether a newer one exists; empty if nothing ran. */
  readonly version: string;
  /** The findings, one on a line, or why there are none. */
  readonly found: readonly string[];
}

/** What one experiment found of each tool. */
export interface LabLine {
  readonly link: Link;
  readonly asks: string;
  /** Edition, day and machine of what is shown, and whether another run gave the same. */
  readonly where: string;
  readonly tools: readonly ToolLine[];
}

/** The version that a program gives of itself, as the site writes versions. */
export const ranVersion = (said: string): string => {
  const [, version] = /(\d+(?:\.\d+)+\S*)/.exec(said) ?? [];
  return version === undefined ? said : `v${version}`;
};

/** One tool in words. A figure holds for what ran, so a newer release is named beside it. */
export const toolLine = (own: ToolSeen, seen: ExperimentSeen, behind: LabParts['behind']): ToolLine => {
  const { tool, cases, programs, because } = own;
  const measured = cases.length > 0;
  if (!measured) return { tool: toolView(tool), measured, version: '', found: [`not measured, because ${because}`] };
  const ran = ranVersion(programs[0]?.version ?? '');
  const gap = behind.get(tool.id);
  const newest = gap && 'newest' in gap ? gap.newest : tool.checked.version;
  const version = newest === ran ? ran : `${ran}, newest known ${newest}`;
  return { tool: toolView(tool), measured, version, found: linesOf(own, seen) };
};

/** Days of the runs whose figures are shown. */
export const shownDays = ({ tools }: Pick<ExperimentSeen, 'tools'>): string[] =>
  [...new Set(tools.flatMap(({ cases }) => cases.map(({ result }) => result.day)))].toSorted();

/** That other runs gave the same, or how many figures did not; empty where there was one run. */
const againText = (seen: ExperimentSeen): string => {
  const repeated = repeatedOf(seen);
  const others = (repeated?.results ?? []).map(({ day }) => day).filter((day) => !shownDays(seen).includes(day));
  return repeated && others.length > 0
    ? `measured again on ${listed([...new Set(others)])}: ${agreementText(repeated)}`
    : '';
};

/** What one experiment found. */
export const labLine = (seen: ExperimentSeen, { behind }: Pick<LabParts, 'behind'>): LabLine => {
  const { experiment, edition, machine, tools } = seen;
  return {
    link: { label: experiment.title, to: routes.experiment(edition, experiment.id) },
    asks: experiment.asks,
    where: [`edition ${edition}, ${listed(shownDays(seen))}, ${machine}`, againText(seen)].filter(Boolean).join('; '),
    tools: tools.map((tool) => toolLine(tool, seen, behind)),
  };
};

/** What our lab found that belongs on a page: a line for each experiment that names the page. */
export const labLines = (parts: LabParts, place: LabPlace): LabLine[] =>
  newestSeen(parts)
    .filter(({ experiment }) => experiment.places.includes(place))
    .map((seen) => labLine(seen, parts));
