/** An element with properties and children. */
export const node = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** Words that lead somewhere. */
export const anchor = (textContent: string, href: string): HTMLAnchorElement => node('a', { textContent, href });

/** Nodes with words between them. */
export const between = (words: string, nodes: readonly Node[]): (Node | string)[] =>
  nodes.flatMap((one, index) => (index > 0 ? [words, one] : [one]));
