import { normal } from './find.ts';
import type { TableText } from '../../core/table-text.ts';

/** The rows of a table with the words that they are found by, and its cells with the mark of what they rest on. */
export interface TableParts {
  readonly rows: readonly { readonly row: HTMLTableRowElement; text: string }[];
  readonly cells: readonly { readonly cell: HTMLElement; readonly tool: string; readonly mark: string }[];
}

/** Reads a table whole; it may hold thousands of cells, and a key has one frame, so this is done once. */
export function readTable(root: HTMLElement): TableParts {
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr[id]')];
  const mark = (cell: Element) => cell.querySelector('summary small')?.textContent.split(',')[0]?.trim() ?? '';
  const cells = [...root.querySelectorAll<HTMLElement>('table [data-tool]')];
  return {
    rows: rows.map((row) => ({ row, text: normal(row.cells[0]?.textContent ?? '') })),
    cells: cells.map((cell) => ({ cell, tool: cell.dataset.tool ?? '', mark: mark(cell) })),
  };
}

const valueOf = (cell: Element): string =>
  cell.querySelector('[data-value]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The values of a row in the columns that are shown, in words. */
export const valuesOf = (row: HTMLTableRowElement): string[] =>
  [...row.cells].filter(({ dataset, hidden }) => dataset.tool && !hidden).map(valueOf);

/** What is on screen of a table: its heads, and of each row that is shown its label and its values. */
export function tableOnScreen(root: HTMLElement, { rows }: TableParts): TableText {
  const heads = [...root.querySelectorAll<HTMLElement>('thead th')].filter(({ hidden }) => !hidden);
  return {
    head: heads.map((head) => (head.querySelector('a') ?? head).textContent),
    rows: rows
      .filter(({ row }) => !row.hidden)
      .map(({ row }) => [row.cells[0] ? valueOf(row.cells[0]) : '', ...valuesOf(row)]),
  };
}
