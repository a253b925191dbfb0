import { PRIMARY_MARKS } from '../domain/evidence.ts';
import { finderOf, normal, otherWords, rowsInWords } from '../domain/find.ts';
import { toCsv, toMarkdown, type TableText } from '../domain/table-text.ts';

/** Check boxes that the address keeps as `name=1`. */
const SWITCHES = ['differ', 'primary'] as const;

/**
 * Enhances a comparison table that is already in the page: hides columns, rows that do not differ and rows that do not
 * match, and copies what is on screen. The choice is kept in the address; a link to a cell opens its evidence.
 */
export class CompareTableElement extends HTMLElement {
  #abort = new AbortController();
  // Read once: a table may hold thousands of cells, and a key has one frame.
  #rows: { row: HTMLTableRowElement; text: string }[] = [];
  #cells: { cell: HTMLElement; tool: string; mark: string }[] = [];
  #fields: HTMLInputElement[] = [];

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr[id]')];
    this.#rows = rows.map((row) => ({ row, text: normal(row.cells[0]?.textContent ?? '') }));
    const mark = (cell: Element) => cell.querySelector('summary small')?.textContent.split(',')[0]?.trim() ?? '';
    const cells = [...this.querySelectorAll<HTMLElement>('table [data-tool]')];
    this.#cells = cells.map((cell) => ({ cell, tool: cell.dataset.tool ?? '', mark: mark(cell) }));
    this.#fields = [...this.querySelectorAll('input')];
    let frame = 0;
    const commit = () => setTimeout(() => this.#commit());
    // What a key or a tick does to its own field is painted first; of two in one frame the last counts.
    const onInput = () => (cancelAnimationFrame(frame), (frame = requestAnimationFrame(commit)));
    this.addEventListener('input', onInput, { signal });
    this.addEventListener('toggle', (event) => this.#addCell(event.target), { signal, capture: true });
    this.addEventListener('focusin', (event) => this.#learn(event.target), { signal });
    addEventListener('hashchange', () => this.#openTarget(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    for (const [name, format] of Object.entries({ markdown: toMarkdown, csv: toCsv })) {
      const button = this.querySelector<HTMLElement & { text?: () => string }>(`copy-text[data-name="${name}"]`);
      if (button) button.text = () => format(this.#onScreen());
    }
    this.#restore();
    this.#openTarget();
  }

  /** Other words for each row stand on another page, fetched on demand, by what needs no text to become markup. */
  #learn(target?: EventTarget | null): void {
    const { words } = this.dataset;
    if (!words || (target && !this.#inputs('find').some((field) => field === target))) return;
    delete this.dataset.words;
    const request = new XMLHttpRequest();
    request.open('GET', words);
    request.onloadend = () => {
      for (const entry of this.#rows) entry.text += otherWords(request.responseText, entry.row.id);
      this.#show();
    };
    request.send();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #inputs(name: string): HTMLInputElement[] {
    return this.#fields.filter((field) => field.name === name);
  }

  #chosen(): string[] {
    return this.#inputs('tool').flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  #restore(): void {
    const params = new URLSearchParams(location.search);
    const wanted = params.get('tools')?.split(',') ?? [];
    const boxes = this.#inputs('tool');
    if (boxes.some(({ value }) => wanted.includes(value)))
      for (const box of boxes) box.checked = wanted.includes(box.value);
    for (const name of SWITCHES) for (const box of this.#inputs(name)) box.checked = params.get(name) === '1';
    for (const field of this.#inputs('find')) field.value = (params.get('find') ?? '').slice(0, 100);
    if (params.get('find')) this.#learn();
    this.#show();
  }

  #commit(): void {
    const params = new URLSearchParams();
    const chosen = this.#chosen();
    if (chosen.length < this.#inputs('tool').length) params.set('tools', chosen.join(','));
    for (const name of SWITCHES) if (this.#inputs(name)[0]?.checked) params.set(name, '1');
    const find = this.#inputs('find')[0]?.value.trim();
    if (find) params.set('find', find);
    const query = params.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}`);
    this.#show();
  }

  #show(): void {
    const chosen = new Set(this.#chosen());
    for (const { cell, tool } of this.#cells) cell.hidden = !chosen.has(tool);
    const differ = this.#inputs('differ')[0]?.checked ?? false;
    const holds = finderOf(this.#inputs('find')[0]?.value ?? '');
    for (const { row, text } of this.#rows)
      row.hidden = !holds(text) || (differ && new Set(this.#values(row)).size < 2);
    const shown = this.#rows.filter(({ row }) => !row.hidden).length;
    for (const body of this.querySelectorAll('tbody'))
      body.hidden = [...body.rows].every((row) => row.hidden || row.classList.contains('group'));
    this.querySelector('[data-part="count"]')?.replaceChildren(rowsInWords(shown, this.#rows.length, this.#dim()));
  }

  /** Sets back the values that no primary source carries, where the reader asks for it; says how many are on screen. */
  #dim(): number {
    const wanted = this.#inputs('primary')[0]?.checked ?? false;
    if (!wanted && !this.querySelector('.dim')) return 0;
    let dimmed = 0;
    for (const { cell, mark } of this.#cells) {
      const dim = wanted && cell.localName === 'td' && !PRIMARY_MARKS.includes(mark);
      cell.classList.toggle('dim', dim);
      if (dim && !cell.hidden && cell.closest('tr')?.hidden === false) dimmed += 1;
    }
    return dimmed;
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

  /** Tells the form for mistakes which cell it was opened from. */
  #addCell(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest('td') : null;
    const link = cell?.querySelector<HTMLAnchorElement>('a[data-report]');
    if (cell && link && !link.search.includes('cell=')) link.search += `&cell=${cell.id}`;
  }

  /** A link to a cell is a link to its evidence. */
  #openTarget(): void {
    document.getElementById(location.hash.slice(1))?.querySelector(':scope > details')?.toggleAttribute('open', true);
  }
}

customElements.define('compare-table', CompareTableElement);
