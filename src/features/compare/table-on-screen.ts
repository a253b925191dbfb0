import type { TableText } from '../../core/text/table-text.ts';
import { normal } from '../../core/text/normal.ts';

/** A cell in the column of a tool: in the head, or a value that a primary source carries or not. */
export interface TableCell {
  readonly cell: HTMLElement;
  readonly tool: string;
  readonly primary: boolean;
}

/** The rows of a table with the words that they are found by, and the cells in the columns of tools. */
export interface TableParts {
  readonly rows: readonly { readonly row: HTMLTableRowElement; text: string }[];
  readonly cells: readonly TableCell[];
}

/** The cells of a row in the columns of tools. */
const columnsOf = (row?: HTMLTableRowElement): HTMLElement[] => [...(row?.cells ?? [])].slice(1);

/** The words of a row's head, without those of its link to copy, which all rows have. */
const saidIn = (head?: Element): string =>
  [...(head?.children ?? [])].map((part) => (part.localName === 'copy-link' ? '' : part.textContent)).join(' ');

/** Reads a table whole; it may hold thousands of cells, and a key has one frame, so this is done once. */
export function readTable(root: HTMLElement): TableParts {
  const heads = [...root.querySelectorAll<HTMLTableRowElement>('thead tr')];
  const tools = columnsOf(heads[0]).map(({ dataset }) => dataset.tool ?? '');
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr[id]')];
  const cellsOf = (cells: readonly HTMLElement[]): TableCell[] =>
    cells.map((cell, index) => ({
      cell,
      tool: tools[index] ?? '',
      primary: cell.dataset.primary !== 'no',
    }));
  return {
    rows: rows.map((row) => ({ row, text: normal(saidIn(row.cells[0])) })),
    cells: [...heads, ...rows].map(columnsOf).flatMap(cellsOf),
  };
}

const valueOf = (cell: Element): string =>
  cell.querySelector('[data-value]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The values of a row in the columns that are shown, in words. */
export const valuesOf = (row: HTMLTableRowElement): string[] =>
  [...row.cells]
    .slice(1)
    .filter(({ hidden }) => !hidden)
    .map(valueOf);

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

/** The cell that was pressed: the one whose value it is, or the one that a tab of the evidence stands for. */
export const cellOf = (root: HTMLElement, pressed: Element): HTMLElement | null => {
  const tab = pressed.closest<HTMLElement>('[role="tab"]');
  if (tab) return root.querySelector<HTMLElement>(`#${CSS.escape(tab.dataset.cell ?? '')}`);
  return pressed.closest('.value-link')?.closest('td') ?? null;
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The cell of the tab that an arrow key leads to from the tab that has the focus, round and round. */
export const cellByKey = (root: HTMLElement, { key, target }: KeyboardEvent): HTMLElement | null => {
  const step = STEPS[key];
  const tab = target instanceof Element ? target.closest('[role="tab"]') : null;
  const tabs = [...(tab?.parentElement?.children ?? [])];
  if (!tab || step === undefined) return null;
  const way = getComputedStyle(tab).direction === 'rtl' ? -step : step;
  const next = tabs[(tabs.indexOf(tab) + way + tabs.length) % tabs.length];
  return next ? cellOf(root, next) : null;
};

/** Dims the values that no primary source carries, where the reader asks for it; says how many are on screen. */
export const dim = (root: HTMLElement, { cells }: TableParts, wanted: boolean): number => {
  if (!wanted && !root.querySelector('.dim')) return 0;
  let dimmed = 0;
  for (const { cell, primary } of cells) {
    cell.classList.toggle('dim', wanted && !primary);
    if (wanted && !primary && !cell.hidden && cell.closest('tr')?.hidden === false) dimmed += 1;
  }
  return dimmed;
};
