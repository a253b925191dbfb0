import { labLines, type LabLine, type LabParts } from '../../../core/lab/line.ts';
import type { Tool } from '../../../core/model.ts';
import { operateOutline } from '../../../core/operate.ts';
import { sectionId } from '../../../core/place-ids.ts';
import { PAGES, routes } from '../../../core/routes.ts';
import { listWithin } from '../../../core/text/lists.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../../core/view/page.ts';
import { toolView, type ToolView } from '../../../core/view/tool-view.ts';
import { shortAnswers, type ShortAnswer } from '../answers.ts';

/** Columns of one table, and tools that are shown with their answers; the others are a list of links. */
const COLUMNS = 4;
const SHOWN = 12;

/** The short answer of one tool to one task. */
interface HubCell extends ShortAnswer {
  /** Its place on the page, as it was when the whole answer was there. */
  readonly id: string;
  readonly tool: string;
}

/** One table of the hub: a row for each task, a column for each tool. */
export interface HubTable {
  readonly caption: string;
  readonly tools: readonly (ToolView & { readonly page: string })[];
  /** The id of a row is on the page once, in the first table. */
  readonly rows: readonly { readonly id?: string; readonly title: string; readonly cells: readonly HubCell[] }[];
}

/** The page on how to run all tools. */
export interface OperateView {
  readonly meta: PageMeta;
  readonly links: readonly Link[];
  readonly tables: readonly HubTable[];
  /** Tools past those that have a column. */
  readonly others: readonly Link[];
  /** What our lab found of running them. */
  readonly lab: readonly LabLine[];
}

const pageOf = (tools: readonly Tool[]): PageMeta => {
  const running = (names: string) =>
    `Running ${names}, task by task: ports, outage, backup, upgrades, telemetry, advisories, limits and checks.`;
  return {
    title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Operate ${names}`),
    heading: 'What it takes to run each tool',
    description: listWithin(tools, SEARCH_RESULT.description.most, running),
    lead: 'One short answer for each task and tool, with a link to the full answer and its sources.',
  };
};

const tableOf = (tools: readonly Tool[], first: boolean): HubTable => {
  const answers = tools.map((tool) => ({ tool, own: shortAnswers(tool) }));
  return {
    caption: `What it takes to run ${listWithin(tools, SEARCH_RESULT.description.most, (names) => names)}`,
    tools: tools.map((tool) => ({ ...toolView(tool), page: routes.operate(tool.id) })),
    rows: operateOutline().map(({ id, title }) => ({
      ...(first && { id }),
      title,
      cells: answers.map(({ tool, own }) => ({ id: sectionId(id, tool.id), tool: tool.name, ...own[id] })),
    })),
  };
};

/** How to run all tools: one short answer for each task and tool. */
export const operateView = (parts: LabParts): OperateView => {
  const { tools } = parts;
  const shown = tools.slice(0, SHOWN);
  const groups = shown.flatMap((_, index) => (index % COLUMNS === 0 ? [shown.slice(index, index + COLUMNS)] : []));
  return {
    meta: pageOf(tools),
    links: [
      { label: 'Symptoms and cures', to: PAGES.troubleshoot },
      ...shown.map(({ id, name }) => ({ label: `Firewall sheet for ${name}`, to: routes.firewall(id) })),
    ],
    tables: groups.map((group, index) => tableOf(group, index === 0)),
    others: tools.slice(SHOWN).map(({ id, name }) => ({ label: name, to: routes.operate(id) })),
    lab: labLines(parts, 'operate'),
  };
};
