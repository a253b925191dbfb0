import type { Catalogue } from '../../catalogue/index.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { listWithin } from '../../core/text/lists.ts';
import { counted } from '../../core/text/words.ts';
import { fewPairLinks } from '../../core/view/links.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import type { Hue } from '../../core/vocabulary.ts';

/** The list of all tools. */
export interface ToolsView {
  readonly meta: PageMeta;
  /** Path of the comparison. */
  readonly compare: string;
  /** Two against each other, where they are few. */
  readonly pairs: readonly Link[];
  readonly tools: readonly {
    readonly name: string;
    readonly to: string;
    readonly hue: Hue;
    readonly summary: string;
    readonly verdict: string;
    readonly checked: string;
  }[];
}

/** All tools, alphabetical. */
export const toolsView = ({ tools, pairs }: Pick<Catalogue, 'tools' | 'pairs'>): ToolsView => {
  const described = (names: string) =>
    `${names}: what each is, where it falls short, and who should and should not pick it.`;
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Tools: ${names}`),
      heading: `${counted(tools.length, 'tools')}, compared in full`,
      description: listWithin(tools, SEARCH_RESULT.description.most, described),
    },
    compare: PAGES.compare,
    pairs: fewPairLinks(pairs),
    tools: tools.map(({ id, name, hue, summary, verdict, checked }) => ({
      ...{ name, to: routes.tool(id), hue, summary, verdict },
      checked: `Facts for ${checked.version}, checked ${checked.on}`,
    })),
  };
};
