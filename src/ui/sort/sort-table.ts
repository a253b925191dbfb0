import { Island } from '../island.ts';

/** What a cell is sorted by: its key, or else its words. */
const keyOf = ({ cells }: HTMLTableRowElement, column: number): string =>
  cells[column]?.dataset.key ?? cells[column]?.textContent.trim() ?? '';

/** Sorts the rows of the table in it by the column that its select names. Rows that are level keep their order. */
export class SortTableElement extends Island {
  protected override start(signal: AbortSignal): void {
    const select = this.querySelector('select');
    // A form around the table has nothing to do with the order, so it does not get the event.
    select?.addEventListener('change', (event) => (event.stopPropagation(), this.#sort(select)), { signal });
  }

  #sort({ value, selectedOptions }: HTMLSelectElement): void {
    const body = this.querySelector('tbody');
    const column = Number(value);
    const descending = selectedOptions[0]?.dataset.order === 'descending';
    const { compare } = new Intl.Collator('en-GB', { numeric: true });
    const rows = [...(body?.rows ?? [])].sort(
      (a, b) => compare(keyOf(a, column), keyOf(b, column)) * (descending ? -1 : 1),
    );
    body?.append(...rows);
    for (const [index, head] of [...this.querySelectorAll('thead th')].entries()) {
      if (index === column) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }
}

customElements.define('sort-table', SortTableElement);
