import type { Tool } from '../model.ts';
import type { OutlineItem } from '../text/outline.ts';
import type { SearchKind, Verdict } from '../vocabulary.ts';

/** Words that lead somewhere: a path of the site, a place on the page, or an address elsewhere. */
export interface Link {
  readonly label: string;
  readonly to: string;
}

/** Characters of a title and of a description that a search result shows whole. */
export const SEARCH_RESULT = { title: { least: 10, most: 60 }, description: { least: 70, most: 160 } } as const;

/** A link to which a choice of needs may be carried. */
export interface CarryLink extends Link {
  readonly carry?: boolean;
}

/** What every page says of itself; the layout takes it. */
export interface PageMeta {
  /** Without the site's name; that is added. */
  readonly title: string;
  /** One or two sentences for a search result. */
  readonly description: string;
  /** Heading, where it should differ from the title. */
  readonly heading?: string;
  /** One or two sentences under the heading. */
  readonly lead?: string;
  /** Day of the last check or change, YYYY-MM-DD. */
  readonly updated?: string | undefined;
  /** What `updated` means. */
  readonly updatedLabel?: string;
  /** The pages above, from the top down. */
  readonly crumbs?: readonly Link[];
  /** Sections, for the table of contents. */
  readonly outline?: readonly OutlineItem[];
  /** Kind of page for the search filter. */
  readonly kind?: SearchKind;
  /** File or folder of the repository that the page is written in. */
  readonly source?: string;
  /** True where the page is also there as Markdown. */
  readonly markdown?: boolean;
  /** The feed of what changes on it: the words of the link, and its path. */
  readonly feed?: Link;
  /** Path of the page whose preview image it shows, where it has none of its own. */
  readonly picture?: string;
}

/** One page as a Markdown file. */
export interface MarkdownPage {
  /** Path of the page; the file is at `<path>index.md`. */
  readonly path: string;
  /** Heading of the list that names it. */
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

/** A page as Markdown: title, lead, the address it has, then its parts. Empty parts are left out. */
export const pageMarkdown = (title: string, lead: string, url: string, parts: readonly string[]): string =>
  [`# ${title}`, lead, `Address: ${url}`, ...parts].filter(Boolean).join('\n\n') + '\n';

/** The credit line that the licence of the data asks for. */
export const ATTRIBUTION = 'WhichMesh contributors, CC BY 4.0';
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** One line of a card: a label, and a cell for each thing that is compared. */
export interface CardRow {
  readonly label: string;
  /** What only supports the other cells, such as a stamp, is quiet: smaller and paler. */
  readonly cells: readonly { readonly text: string; readonly tone?: Verdict; readonly quiet?: true }[];
}

/** What the preview image of a page says. */
export interface Card {
  /** Kind of page, above the title. */
  readonly kicker: string;
  readonly title: string;
  /** A paragraph; shown where there are no rows. */
  readonly text: string;
  /** Tools that the page is about, each with its mark. */
  readonly tools: readonly Pick<Tool, 'name' | 'hue' | 'glyph'>[];
  readonly rows: readonly CardRow[];
}

/** What of a tool a card draws. It holds nothing else, so that it says when an image has to be drawn again. */
export const cardTool = ({ name, hue, glyph }: Pick<Tool, 'name' | 'hue' | 'glyph'>): Card['tools'][number] => ({
  name,
  hue,
  glyph,
});

/** One thing that can be found, and the place where a reader lands. */
export interface SearchRecord {
  /** Path from the root of the site, with the fragment. */
  readonly url: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Where it is, when the title alone does not say: the title of its page. */
  readonly page?: string;
  /** Other wordings; found like the title, never shown. */
  readonly also: readonly string[];
  /** More of them, and what software prints; found nearly like the title, once the texts are searched. */
  readonly later?: readonly string[];
  /** The answers or verdicts of the tools, which a result shows before the words of the text. */
  readonly answers?: string;
  /** The answer of each tool with what it rests on, which a result shows to who asks about that tool. */
  readonly cells?: readonly string[];
  readonly text: string;
}
