import { pageTurn, type PageTurn } from './page-turn.ts';
import { routes } from '../routes.ts';

/** Tools that one page or one table sets beside each other. Of more, a table has the first, and other pages have the rest. */
export const TOOLS_ON_A_PAGE = 12;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The tools as each comparison page has them: every tool is on exactly one. */
export const toolPages = <T>(tools: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(tools.length / TOOLS_ON_A_PAGE)) }, (_, page) =>
    tools.slice(page * TOOLS_ON_A_PAGE, (page + 1) * TOOLS_ON_A_PAGE),
  );

/** As many tools as a page holds, in their order: those that are wanted there, then the first of the others. */
export const someTools = <T>(tools: readonly T[], wanted: (tool: T) => boolean = () => false): readonly T[] => {
  if (tools.length <= TOOLS_ON_A_PAGE) return tools;
  const [first, others] = [tools.filter(wanted), tools.filter((tool) => !wanted(tool))];
  const kept = new Set([...first, ...others].slice(0, TOOLS_ON_A_PAGE));
  return tools.filter((tool) => kept.has(tool));
};

/** True where a page of a criterion has not the evidence of every tool, so that each tool has a page with its own. */
export const haveFactsPages = (tools: readonly unknown[]): boolean => tools.length > TOOLS_ON_A_PAGE;

/** The page whose preview image the pages below a tool show: of many tools, that of the tool, so that each draws one. */
export const pictureOf = (tool: string, tools: readonly unknown[]): { picture?: string } =>
  tools.length > TOOLS_ON_A_PAGE ? { picture: routes.tool(tool) } : {};

/** What a table is called: where it has only some of the tools, that too. */
export const captionOf = (caption: string, shown: number, all: number): string =>
  shown < all ? `${caption}: ${shown} of ${all} tools` : caption;

/** One comparison page, by the first and the last of its tools. */
export interface ToolPageLink {
  readonly label: string;
  readonly to: string;
  /** Ids of the tools that have a column there. */
  readonly columns: readonly string[];
  readonly current: boolean;
}

/** The way from one comparison page to the others. */
export interface ToolPages {
  readonly links: readonly ToolPageLink[];
  readonly turn: PageTurn;
}

const nameOf = (tools: readonly Named[]): string =>
  [...new Set([tools[0], tools.at(-1)].flatMap((tool) => tool?.name ?? []))].join(' to ');

/** The comparison pages, of which `page` is shown; undefined where one page has all tools. */
export const toolPagesView = (tools: readonly Named[], page: number): ToolPages | undefined => {
  const pages = toolPages(tools);
  if (pages.length === 1) return undefined;
  const links = pages.map((members, index) => ({
    ...{ label: nameOf(members), to: routes.comparePage(index + 1), current: index + 1 === page },
    columns: members.map(({ id }) => id),
  }));
  return { links, turn: pageTurn('Tools', links, routes.comparePage(page)) };
};
