import { rowsBehind } from '../../core/decision/verdict.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import type { Change, Need, Tool } from '../../core/model.ts';
import { FILES, PAGES, routes } from '../../core/routes.ts';
import { changeView, type ChangeView } from './view.ts';

/** Content of a feed of changed facts. */
export interface FeedView {
  /** Its own name, the same wherever the site lives. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The page that it is about. */
  readonly page: string;
  /** Its own path. */
  readonly path: string;
  /** Date of the newest change, or of the newest check if there is no change: YYYY-MM-DD. */
  readonly updated: string;
  /** The newest first. */
  readonly changes: readonly ChangeView[];
}

/** Date of the newest check among some facts. */
const lastCheck = (tools: readonly Tool[], rows: readonly string[]): string =>
  tools
    .flatMap(({ checked, facts }) => [checked.on, ...rows.map((row) => facts[row]?.checked?.on ?? checked.on)])
    .toSorted()
    .at(-1) ?? '';

const withDays = (changes: readonly Change[], quiet: string) => ({
  updated: changes[0]?.on ?? quiet,
  changes: changes.map(changeView),
});

/** All changed facts. */
export const allChanges = ({ changes, tools }: Pick<Catalogue, 'changes' | 'tools'>): FeedView => ({
  id: 'changes',
  title: 'changed facts',
  description: 'Every answer of the comparison that changed, with the old value, the new one and why.',
  page: PAGES.changes,
  path: FILES.changesFeed,
  ...withDays(changes, lastCheck(tools, [])),
});

/** The changed facts of one tool. */
export const toolChanges = ({ changes }: Pick<Catalogue, 'changes'>, tool: Tool): FeedView => ({
  id: `tools/${tool.id}/changes`,
  title: `changed facts of ${tool.name}`,
  description: `Every answer about ${tool.name} that changed, with the old value, the new one and why.`,
  page: routes.tool(tool.id),
  path: routes.toolChanges(tool.id),
  ...withDays(
    changes.filter((change) => change.tool.id === tool.id),
    lastCheck([tool], Object.keys(tool.facts)),
  ),
});

/** The changed facts that decide one need, whatever the tool. */
export const needChanges = ({ changes, tools }: Pick<Catalogue, 'changes' | 'tools'>, need: Need): FeedView => {
  const rows = new Map(tools.map((tool) => [tool.id, rowsBehind([need], tool)]));
  return {
    id: `needs/${need.id}/changes`,
    title: `changed facts behind "${need.label}"`,
    description: `Every answer that decides this need and changed, with the old value, the new one and why.`,
    page: routes.need(need.id),
    path: routes.needChanges(need.id),
    ...withDays(
      changes.filter(({ tool, criterion }) => rows.get(tool.id)?.has(criterion.id)),
      lastCheck(
        tools,
        [...rows.values()].flatMap((own) => [...own]),
      ),
    ),
  };
};
