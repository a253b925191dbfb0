import { parse, parseFragment } from 'parse5';
import { collect, isElement, type Child, type Element } from './nodes.ts';

/** Markup that ends up between two places of a page's text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly markup: string;
}

/** Reads what is in `<noscript>` as well. */
const WITHOUT_SCRIPTING = { scriptingEnabled: false };

/** Where a node was written. */
const placeOf = (node: Child, file: string) => {
  if (!node.sourceCodeLocation)
    throw new Error(`${file}: <${node.nodeName}> is not in the source, so it cannot be changed`);
  return node.sourceCodeLocation;
};

/**
 * A page as a browser would read it. What is changed changes in the tree and in the text; all else stays, byte for byte,
 * as it was written.
 */
export class Page {
  /** Path in the built folder, such as `compare/index.html`. */
  readonly file: string;
  readonly document;
  readonly #source: string;
  readonly #edits: Edit[] = [];
  #elements: readonly Element[] | undefined;

  /** Never fails: broken markup is repaired as browsers do. */
  constructor(file: string, source: string) {
    this.file = file;
    this.#source = source;
    this.document = parse(source, { ...WITHOUT_SCRIPTING, sourceCodeLocationInfo: true });
  }

  /** Where it is, from the root of the site: `/compare/`. */
  get path(): string {
    return `/${this.file.replace(/(^|\/)index\.html$/, '$1')}`;
  }

  /** In document order, the contents of templates included. */
  get elements(): readonly Element[] {
    return (this.#elements ??= collect(this.document, []));
  }

  /** The text of the page, with every change. */
  get html(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, markup } of this.#edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
      pieces.push(this.#source.slice(at, from), markup);
      at = to;
    }
    return [...pieces, this.#source.slice(at)].join('');
  }

  /** What was written for a node: characters that were escaped still are. */
  writtenFor(node: Child): string {
    const { startOffset, endOffset } = placeOf(node, this.file);
    return this.#source.slice(startOffset, endOffset);
  }

  /** Puts markup, or nothing, in the place of a node. */
  replace(node: Child, markup: string): void {
    const { startOffset, endOffset } = placeOf(node, this.file);
    this.#change(node, [0, 1], { from: startOffset, to: endOffset, markup });
  }

  insertBefore(node: Child, markup: string): void {
    const { startOffset } = placeOf(node, this.file);
    this.#change(node, [0, 0], { from: startOffset, to: startOffset, markup });
  }

  insertAfter(node: Child, markup: string): void {
    const { endOffset } = placeOf(node, this.file);
    this.#change(node, [1, 0], { from: endOffset, to: endOffset, markup });
  }

  #change(node: Child, [after, removed]: readonly [after: number, removed: number], edit: Edit): void {
    const parent = node.parentNode;
    if (!parent) throw new Error(`${this.file}: a node that was replaced cannot be changed`);
    const context = isElement(parent) ? parent : null;
    const added = parseFragment(context, edit.markup, WITHOUT_SCRIPTING).childNodes;
    for (const child of added) child.parentNode = parent;
    parent.childNodes.splice(parent.childNodes.indexOf(node) + after, removed, ...added);
    if (removed > 0) node.parentNode = null;
    this.#edits.push(edit);
    this.#elements = undefined;
  }
}

/** The elements with a tag. */
export const byTag = ({ elements }: Page, ...tags: string[]) => elements.filter(({ tag }) => tags.includes(tag));

/** The content of the page's `<meta>` of a name, property or http-equiv. */
export const metaOf = (page: Page, name: string) =>
  byTag(page, 'meta')
    .find(({ attributes }) =>
      ['name', 'property', 'http-equiv'].some((key) => attributes.get(key)?.toLowerCase() === name.toLowerCase()),
    )
    ?.attributes.get('content');
