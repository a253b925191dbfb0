import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
export type ElementNode = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Child = DefaultTreeAdapterTypes.ChildNode;

/** An element of a page. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of the element and everything in it. */
  readonly text: string;
  readonly node: ElementNode;
}

export const isElement = (node: Node): node is ElementNode => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

/** What is in a node, the contents of a template included. */
export const childrenOf = (node: Node): readonly Child[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

export const attributeOf = (node: ElementNode, name: string): string | undefined =>
  node.attrs.find((attribute) => attribute.name === name)?.value;

const textOf = (node: Node): string => (isText(node) ? node.value : childrenOf(node).map(textOf).join(''));

/** Its attributes become a map when they are asked for: a step looks at those of a few elements, and a page has thousands. */
class Written implements Element {
  readonly node: ElementNode;
  #attributes: ReadonlyMap<string, string> | undefined;

  constructor(node: ElementNode) {
    this.node = node;
  }

  get tag(): string {
    return this.node.tagName;
  }

  get attributes(): ReadonlyMap<string, string> {
    const { attrs } = this.node;
    return (this.#attributes ??= new Map(
      attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ));
  }

  get text(): string {
    return textOf(this.node);
  }
}

/** Adds the elements of a node to a list, which is not copied at every level of a page. */
export const collect = (node: Node, elements: Element[]): Element[] => {
  if (isElement(node)) elements.push(new Written(node));
  for (const child of childrenOf(node)) collect(child, elements);
  return elements;
};
