import { partOf } from '../../../ui/island.ts';

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

/** Puts content into a part of a page, or hides the part where there is none. */
export const fill = (root: ParentNode, name: string, content: readonly (Node | string)[]): void => {
  const part = partOf(root, name);
  if (!part) return;
  part.hidden = content.length === 0;
  part.replaceChildren(...content);
};

/** Words that lead somewhere. */
export const anchor = (textContent: string, href: string): HTMLAnchorElement => node('a', { textContent, href });

/** Nodes with words between them. */
export const between = (words: string, nodes: readonly Node[]): (Node | string)[] =>
  nodes.flatMap((one, index) => (index > 0 ? [words, one] : [one]));
