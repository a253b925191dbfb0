import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page, with what the tests ask about it. */
export interface Element {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** Text of the element and everything in it. */
  text: string;
}

/** A page as a browser would read it. */
export interface Page {
  /** Path in the built folder, such as `compare/index.html`. */
  file: string;
  html: string;
  /** In document order, the contents of templates included. */
  elements: Element[];
}

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): Node[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

/** Parses a page. Never fails: broken markup is repaired as browsers do. */
export function parsePage(file: string, html: string): Page {
  const elements: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      const attributes = new Map(
        node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      );
      elements.push({ tag: node.tagName, attributes, text: textOf(node) });
    }
    childrenOf(node).forEach(visit);
  };
  // Without scripting, so that what stands in <noscript> is read as well.
  visit(parse(html, { scriptingEnabled: false }));
  return { file, html, elements };
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
