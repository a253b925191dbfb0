import { toCsv, toMarkdown, type TableText } from '../domain/table-text.ts';

const normal = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Enhances a comparison table that is already in the page: hides columns, rows that do not differ and rows that do not
 * match, and copies what is on screen. The choice is kept in the address; a link to a cell opens its evidence.
 */
export class CompareTableElement extends HTMLElement {
  #abort = new AbortController();
  #rows: { row: HTMLTableRowElement; text: string }[] = [];

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-find]')].map((row) => ({
      row,
      text: normal(`${row.cells[0]?.textContent ?? ''} ${row.dataset.find ?? ''}`),
    }));
    this.addEventListener('input', () => this.#commit(), { signal });
    addEventListener('hashchange', () => this.#openTarget(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    const copy = (name: string, format: (table: TableText) => string) => {
      const button = this.querySelector<HTMLElement & { text?: () => string }>(`copy-text[data-name="${name}"]`);
      if (button) button.text = () => format(this.#onScreen());
    };
    copy('markdown', toMarkdown);
    copy('csv', toCsv);
    this.#restore();
    this.#openTarget();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #inputs(name: string): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  #chosen(): string[] {
    return this.#inputs('tool').flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  #restore(): void {
    const params = new URLSearchParams(location.search);
    const wanted = params.get('tools')?.split(',') ?? [];
    const boxes = this.#inputs('tool');
    if (boxes.some(({ value }) => wanted.includes(value))) {
      for (const box of boxes) box.checked = wanted.includes(box.value);
    }
    for (const box of this.#inputs('differ')) box.checked = params.get('differ') === '1';
    for (const field of this.#inputs('find')) field.value = (params.get('find') ?? '').slice(0, 100);
    this.#show();
  }

  #commit(): void {
    const params = new URLSearchParams();
    const chosen = this.#chosen();
    if (chosen.length < this.#inputs('tool').length) params.set('tools', chosen.join(','));
    if (this.#inputs('differ')[0]?.checked) params.set('differ', '1');
    const find = this.#inputs('find')[0]?.value.trim();
    if (find) params.set('find', find);
    const query = params.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}`);
    this.#show();
  }

  #show(): void {
    const chosen = new Set(this.#chosen());
    for (const cell of this.querySelectorAll<HTMLElement>('table [data-tool]')) {
      cell.hidden = !chosen.has(cell.dataset.tool ?? '');
    }
    const differ = this.#inputs('differ')[0]?.checked ?? false;
    const words = normal(this.#inputs('find')[0]?.value ?? '')
      .split(/\s+/)
      .filter(Boolean);
    let shown = 0;
    for (const { row, text } of this.#rows) {
      const found = words.every((word) => text.includes(word));
      row.hidden = !found || (differ && new Set(this.#values(row)).size < 2);
      if (!row.hidden) shown += 1;
    }
    for (const body of this.querySelectorAll('tbody')) {
      body.hidden = [...body.rows].every((row) => row.hidden || row.classList.contains('group'));
    }
    const count = this.querySelector('[data-part="count"]');
    const all = this.#rows.length;
    if (count)
      count.textContent = shown === 0 ? 'No row matches.' : shown === all ? `${all} rows` : `${shown} of ${all} rows`;
  }

  /** The values of a row in the columns that are shown. */
  #values(row: HTMLTableRowElement): string[] {
    return [...row.cells]
      .filter((cell) => cell.dataset.tool && !cell.hidden)
      .map((cell) => cell.querySelector('[data-value]')?.textContent.replace(/\s+/g, ' ').trim() ?? '');
  }

  #onScreen(): TableText {
    const heads = [...this.querySelectorAll<HTMLElement>('thead th')].filter(({ hidden }) => !hidden);
    const rows = this.#rows.filter(({ row }) => !row.hidden);
    return {
      head: heads.map((head) => (head.querySelector('a') ?? head).textContent),
      rows: rows.map(({ row }) => [row.querySelector('th [data-value]')?.textContent ?? '', ...this.#values(row)]),
    };
  }

  /** A link to a cell is a link to its evidence. */
  #openTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.matches('td')) target.querySelector<HTMLElement>('[popover]')?.showPopover();
  }
}

customElements.define('compare-table', CompareTableElement);
