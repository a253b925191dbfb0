import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A part of a page that a search can land on. */
export interface PageSection {
  /** Fragment that leads to it; empty for the top of the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What the search knows of one page. */
export interface SearchablePage {
  readonly kind: string;
  /** The top of the page first, then every section that has an id and a heading. */
  readonly sections: readonly PageSection[];
}

/** Elements whose words are no part of the text: controls, marks, and what opens only on demand. */
const SILENT = new Set(['button', 'compare-table', 'copy-link', 'copy-text', 'form', 'nav', 'noscript']);
const SILENT_TOO = new Set(['script', 'select', 'style', 'svg', 'template']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;
const has = (element: Element, name: string) => attribute(element, name) !== undefined;
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const isSilent = (element: Element) =>
  SILENT.has(element.tagName) ||
  SILENT_TOO.has(element.tagName) ||
  ['popover', 'hidden', 'data-pagefind-ignore'].some((name) => has(element, name)) ||
  /\b(?:sources|sr-only)\b/.test(attribute(element, 'class') ?? '');

/** Words of a node as a reader sees them, with a space between elements. */
const wordsOf = (node: Node): string => {
  if ('value' in node) return node.value;
  if (isElement(node) && isSilent(node)) return '';
  return childrenOf(node).map(wordsOf).join(' ');
};

const find = (node: Node, test: (element: Element) => boolean): Element | undefined => {
  if (isElement(node) && test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
};

/** Cuts a built page into its sections; undefined for a page that is not to be found. */
export function pageSections(html: string): SearchablePage | undefined {
  const body = find(parse(html), (element) => has(element, 'data-pagefind-body'));
  if (!body) return undefined;
  interface Draft {
    id: string;
    title: string;
    words: string[];
  }
  const drafts: Draft[] = [{ id: '', title: '', words: [] }];
  const top = (): Draft => drafts[0]!;
  let current = top();
  // The id of a section whose heading has not come yet, and the headings that name it together.
  let waiting = '';
  let namedBy: string[] = [];
  const headings = new Map<string, string>();
  const open = (id: string, title: string) => {
    current = { id, title, words: [] };
    drafts.push(current);
  };
  const visit = (node: Node): void => {
    if ('value' in node) current.words.push(node.value);
    if (!isElement(node) || isSilent(node)) return;
    const id = attribute(node, 'id') ?? '';
    if (HEADINGS.has(node.tagName)) {
      const own = flat(wordsOf(node));
      headings.set(id, own);
      const names = namedBy.includes(id) ? namedBy.flatMap((other) => headings.get(other) ?? []) : [own];
      const title = names.join(': ');
      const anchor = waiting || id;
      waiting = '';
      if (node.tagName === 'h1') top().title = title;
      else if (anchor) open(anchor, title);
      else current.words.push(' ', title, ' ');
      return;
    }
    const outer = current;
    const isSection = (node.tagName === 'section' || node.tagName === 'article') && id !== '';
    if (isSection) [waiting, namedBy] = [id, attribute(node, 'aria-labelledby')?.split(' ') ?? []];
    node.childNodes.forEach(visit);
    current.words.push(' ');
    if (isSection) [current, waiting, namedBy] = [outer, '', []];
  };
  body.childNodes.forEach(visit);
  const kind = /kind:([\w-]+)/.exec(attribute(body, 'data-pagefind-filter') ?? '')?.[1] ?? 'page';
  return { kind, sections: drafts.map(({ id, title, words }) => ({ id, title, text: flat(words.join('')) })) };
}
