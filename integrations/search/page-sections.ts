import type { Page } from '../html.ts';
import { attributeOf, childrenOf, isElement, isText, type ElementNode, type Node } from '../nodes.ts';

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

/** Elements whose words are not part of the text: controls, marks, and what opens only on demand. */
const SILENT = new Set(['button', 'compare-table', 'copy-link', 'copy-text', 'form', 'nav', 'noscript']);
const SILENT_TOO = new Set(['script', 'select', 'style', 'svg', 'template']);
const SECTIONS = new Set(['article', 'section']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

/** The edge of an element. It becomes a space, as most elements are apart, but not before a mark that ends a phrase. */
const EDGE = '\uE000';
/** The edge of an element that only tells where a line may break: no space. */
const JOIN = '\uE001';
const JOINED = /\uE000*\uE001\uE000*/g;
const BEFORE_MARK = /\uE000+(?=[.,;:!?)\]”’]+(?:[\s\uE000]|$)|’\p{L})/gu;

const flat = (text: string) =>
  text
    .replace(JOINED, '')
    .replace(BEFORE_MARK, '')
    .replace(/[\s\uE000]+/g, ' ')
    .trim();

const isSilent = (element: ElementNode) =>
  SILENT.has(element.tagName) ||
  SILENT_TOO.has(element.tagName) ||
  ['popover', 'hidden', 'data-search-ignore'].some((name) => attributeOf(element, name) !== undefined) ||
  /\b(?:sources|sr-only)\b/.test(attributeOf(element, 'class') ?? '');

const edgeOf = (element: ElementNode) =>
  element.tagName === 'wbr' || attributeOf(element, 'class') === 'unbroken' ? JOIN : '';

/** Words of a node as a reader sees them, with a space between elements. */
const wordsOf = (node: Node): string => {
  if (isText(node)) return node.value;
  if (isElement(node) && isSilent(node)) return '';
  const edge = isElement(node) ? edgeOf(node) : '';
  return edge + childrenOf(node).map(wordsOf).join(EDGE) + edge;
};

interface Draft {
  id: string;
  title: string;
  words: string[];
}

/** Walks through a page and cuts it where a section with a heading begins. */
class Cutter {
  readonly #top: Draft = { id: '', title: '', words: [] };
  readonly #drafts = [this.#top];
  #current = this.#top;
  /** The id of a section whose heading has not come yet, and the headings that name it together. */
  #waiting = '';
  #namedBy: readonly string[] = [];
  readonly #headings = new Map<string, string>();

  get sections(): PageSection[] {
    return this.#drafts.map(({ id, title, words }) => ({ id, title, text: flat(words.join('')) }));
  }

  visit(node: Node): void {
    if (isText(node)) this.#current.words.push(node.value);
    if (!isElement(node) || isSilent(node)) return;
    const id = attributeOf(node, 'id') ?? '';
    if (HEADINGS.has(node.tagName)) this.#head(node, id);
    else if (id !== '' && SECTIONS.has(node.tagName)) this.#enter(node, id);
    else this.#walk(node);
  }

  #walk(node: ElementNode): void {
    const edge = edgeOf(node);
    this.#current.words.push(edge);
    for (const child of node.childNodes) this.visit(child);
    this.#current.words.push(edge || EDGE);
  }

  #enter(node: ElementNode, id: string): void {
    const outer = this.#current;
    [this.#waiting, this.#namedBy] = [id, attributeOf(node, 'aria-labelledby')?.split(' ') ?? []];
    this.#walk(node);
    [this.#current, this.#waiting, this.#namedBy] = [outer, '', []];
  }

  #head(node: ElementNode, id: string): void {
    const own = flat(wordsOf(node));
    this.#headings.set(id, own);
    const names = this.#namedBy.includes(id)
      ? this.#namedBy.flatMap((other) => this.#headings.get(other) ?? [])
      : [own];
    const title = names.join(': ');
    const anchor = this.#waiting || id;
    this.#waiting = '';
    if (node.tagName === 'h1') this.#top.title = title;
    else if (anchor) this.#drafts.push((this.#current = { id: anchor, title, words: [] }));
    else this.#current.words.push(' ', title, ' ');
  }
}

/** Cuts a built page into its sections; undefined for a page that is not to be found. */
export function pageSections(page: Page): SearchablePage | undefined {
  const body = page.elements.find(({ attributes }) => attributes.has('data-search'));
  if (!body) return undefined;
  const cutter = new Cutter();
  for (const child of body.node.childNodes) cutter.visit(child);
  return { kind: body.attributes.get('data-search') ?? '', sections: cutter.sections };
}
