/** The elements below another by the value of one of their `data-` attributes. */
export const byData = (root: ParentNode, name: 'need' | 'part' | 'result' | 'row' | 'tool'): Map<string, HTMLElement> =>
  new Map([...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((it) => [it.dataset[name] ?? '', it]));
