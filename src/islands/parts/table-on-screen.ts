import type { TableText } from '../../domain/table-text.ts';

const valueOf = (cell: Element): string =>
  cell.querySelector('[data-value]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The values of a row in the columns that are shown, in words. */
export const valuesOf = (row: HTMLTableRowElement): string[] =>
  [...row.cells].filter(({ dataset, hidden }) => dataset.tool && !hidden).map(valueOf);

/** What is on screen of a table: its heads, and of each row that is shown its label and its values. */
export function tableOnScreen(root: HTMLElement, rows: readonly HTMLTableRowElement[]): TableText {
  const heads = [...root.querySelectorAll<HTMLElement>('thead th')].filter(({ hidden }) => !hidden);
  return {
    head: heads.map((head) => (head.querySelector('a') ?? head).textContent),
    rows: rows
      .filter(({ hidden }) => !hidden)
      .map((row) => [row.cells[0] ? valueOf(row.cells[0]) : '', ...valuesOf(row)]),
  };
}
