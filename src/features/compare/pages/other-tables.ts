import { toolOfCell } from '../../../core/place-ids.ts';
import { sayIn, partOf } from '../../../ui/island.ts';

/** Links to the other comparison pages whose tables have some of these tools. */
const tablesWith = (tools: readonly string[]): HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[data-holds]:not([aria-current])')].filter(
    ({ dataset: { holds = '' } }) => holds.split(' ').some((tool) => tools.includes(tool)),
  );

/** Lists the tools of a link without a column in this table, with links to the pages that have one. */
export const sayLost = (root: ParentNode, unknown: readonly string[]): void => {
  sayIn(
    root,
    'notice',
    unknown.length > 0 ? `This link asks for tools that are not in this table: ${unknown.join(', ')}.` : '',
  );
  for (const { href, textContent, dataset } of tablesWith(unknown)) {
    const own = unknown.filter((tool) => dataset.holds?.split(' ').includes(tool));
    const link = Object.assign(document.createElement('a'), { href, textContent: textContent.trim() });
    link.search = `?tools=${own.join(',')}`;
    partOf(root, 'notice')?.append(' ', link);
  }
};

/** A cell that was here when there were fewer tools is on another page now. */
export const leadOn = (place: string): void => {
  const [page] = tablesWith([toolOfCell(place)]);
  if (page) location.replace(`${page.href}#${place}`);
};
