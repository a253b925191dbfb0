import type { Behind } from '../freshness.ts';
import type { Lab, Tool } from '../model.ts';
import { routes } from '../routes.ts';
import type { Link } from '../view/page.ts';
import { toolView, type ToolView } from '../view/tool-view.ts';
import type { LabPlace } from '../vocabulary.ts';
import { newestSeen, type ExperimentSeen, type ToolSeen } from './seen.ts';
import { sentenceOf } from './sentence.ts';

/** What a line of the lab is made from. */
export interface LabParts {
  readonly tools: readonly Tool[];
  readonly lab: Lab;
  readonly behind: ReadonlyMap<string, Behind>;
}

/** One tool in one experiment, in a sentence. */
export interface ToolLine {
  readonly tool: ToolView;
  readonly measured: boolean;
  /** What ran, such as `v0.29.2`, and that there is a newer one; empty where nothing ran. */
  readonly version: string;
  /** What was found, or why nothing was. */
  readonly text: string;
}

/** What one experiment found, a sentence for each tool. */
export interface LabLine {
  readonly link: Link;
  readonly asks: string;
  /** Day and machine of the newest result. */
  readonly where: string;
  readonly tools: readonly ToolLine[];
}

/** The version that a program gives of itself, as the site writes versions. */
export const ranVersion = (said: string): string => {
  const [, version] = /(\d+(?:\.\d+)+\S*)/.exec(said) ?? [];
  return version === undefined ? said : `v${version}`;
};

/** One tool in a sentence. A figure holds for what ran, so a newer release is named beside it. */
export const toolLine = (own: ToolSeen, seen: ExperimentSeen, behind: LabParts['behind']): ToolLine => {
  const { tool, cases, programs, because } = own;
  const measured = cases.length > 0;
  if (!measured) return { tool: toolView(tool), measured, version: '', text: `not measured, because ${because}` };
  const ran = ranVersion(programs[0]?.version ?? '');
  const gap = behind.get(tool.id);
  const newest = gap && 'newest' in gap ? gap.newest : tool.checked.version;
  const version = newest === ran ? ran : `${ran}, newest known ${newest}`;
  return { tool: toolView(tool), measured, version, text: sentenceOf(own, seen) };
};

/** What one experiment found. */
export const labLine = (seen: ExperimentSeen, { behind }: Pick<LabParts, 'behind'>): LabLine => {
  const { experiment, edition, results, machine, tools } = seen;
  const day = results.find((one) => one.machine.name === machine)?.day ?? '';
  return {
    link: { label: experiment.title, to: routes.experiment(edition, experiment.id) },
    asks: experiment.asks,
    where: `edition ${edition}, ${day}, ${machine}`,
    tools: tools.map((tool) => toolLine(tool, seen, behind)),
  };
};

/** What our lab found that belongs on a page: a line for each experiment that names the page. */
export const labLines = (parts: LabParts, place: LabPlace): LabLine[] =>
  newestSeen(parts)
    .filter(({ experiment }) => experiment.places.includes(place))
    .map((seen) => labLine(seen, parts));
