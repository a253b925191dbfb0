import { toCsv, toMarkdown } from '../../core/text/table-text.ts';
import { setAddress } from '../../ui/address.ts';
import type { CopyTextElement } from '../../ui/copy/copy-text.ts';
import { Island, partOf, sayIn } from '../../ui/island.ts';
import { finderOf, rowsInWords } from './find.ts';
import { readTable, tableOnScreen, valuesOf, type TableParts } from './table-on-screen.ts';
import { formatTable, parseTable } from './table-query.ts';
import type { RowWords } from './words.ts';

/** Check boxes that the address keeps as `name=1`. */
const SWITCHES = ['differ', 'primary'] as const;

/**
 * Enhances a comparison table that is already in the page: hides columns, rows that do not differ and rows that do not
 * match, and copies what is on screen. The choice is kept in the address; a link to a cell opens its evidence.
 */
export class CompareTableElement extends Island {
  #parts: TableParts | undefined;
  #fields: HTMLInputElement[] = [];

  protected start(signal: AbortSignal): void {
    this.#parts = undefined;
    this.#fields = [...this.querySelectorAll('input')];
    let frame = 0;
    // What a key or a tick does to its own field is painted first; of two in one frame the last counts.
    const onInput = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setTimeout(() => this.#commit()));
    };
    this.addEventListener('input', onInput, { signal });
    this.addEventListener('toggle', (event) => this.#addCell(event.target), { signal, capture: true });
    this.addEventListener('focusin', ({ target }) => void this.#learn(target), { signal });
    addEventListener('hashchange', () => this.#openTarget(), { signal });
    for (const [name, format] of Object.entries({ markdown: toMarkdown, csv: toCsv })) {
      const button = this.querySelector<CopyTextElement>(`copy-text[data-name="${name}"]`);
      if (button) button.text = () => format(tableOnScreen(this, this.#table()));
    }
    // Without a choice the page already shows the default.
    if (location.search) this.#restore();
    this.#openTarget();
  }

  /** Read when first asked for: a page that is only read need not be read by its script too. */
  #table(): TableParts {
    return (this.#parts ??= readTable(this));
  }

  /** Other words for the rows are in a file beside the page, fetched once somebody wants to find a row. */
  async #learn(target?: EventTarget | null): Promise<void> {
    const { words } = this.dataset;
    if (!words || (target && !this.#inputs('find').some((field) => field === target))) return;
    delete this.dataset.words;
    const response = await fetch(words);
    if (!response.ok) return;
    const known = (await response.json()) as RowWords;
    for (const entry of this.#table().rows) entry.text += ` ${known[entry.row.id] ?? ''}`;
    this.#show();
  }

  #inputs(name: string): HTMLInputElement[] {
    return this.#fields.filter((field) => field.name === name);
  }

  #tools(): string[] {
    return this.#inputs('tool').map(({ value }) => value);
  }

  #chosen(): string[] {
    return this.#inputs('tool').flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  #restore(): void {
    const { unknown, find, ...view } = parseTable(location.search, this.#tools());
    for (const box of this.#inputs('tool')) box.checked = view.tools.includes(box.value);
    for (const name of SWITCHES) for (const box of this.#inputs(name)) box.checked = view[name];
    for (const field of this.#inputs('find')) field.value = find;
    if (find) void this.#learn();
    const lost = unknown.length > 0 && `This link asks for tools that are not in this table: ${unknown.join(', ')}.`;
    sayIn(this, 'notice', lost || '');
    this.#show();
  }

  #commit(): void {
    const on = (name: (typeof SWITCHES)[number]) => this.#inputs(name).some(({ checked }) => checked);
    const find = this.#inputs('find')[0]?.value ?? '';
    const view = { tools: this.#chosen(), differ: on('differ'), primary: on('primary'), find };
    setAddress(`${location.pathname}${formatTable(view, this.#tools())}`);
    this.#show();
  }

  #show(): void {
    const { rows, cells } = this.#table();
    const chosen = new Set(this.#chosen());
    for (const { cell, tool } of cells) cell.hidden = !chosen.has(tool);
    const differ = this.#inputs('differ')[0]?.checked ?? false;
    const holds = finderOf(this.#inputs('find')[0]?.value ?? '');
    for (const { row, text } of rows) row.hidden = !holds(text) || (differ && new Set(valuesOf(row)).size < 2);
    const shown = rows.filter(({ row }) => !row.hidden).length;
    for (const body of this.querySelectorAll('tbody'))
      body.hidden = [...body.rows].every((row) => row.hidden || row.classList.contains('group'));
    partOf(this, 'count')?.replaceChildren(rowsInWords(shown, rows.length, this.#dim()));
  }

  /** Dims the values that no primary source carries, where the reader asks for it; says how many are on screen. */
  #dim(): number {
    const wanted = this.#inputs('primary')[0]?.checked ?? false;
    if (!wanted && !this.querySelector('.dim')) return 0;
    let dimmed = 0;
    for (const { cell, primary } of this.#table().cells) {
      const dim = wanted && !primary;
      cell.classList.toggle('dim', dim);
      if (dim && !cell.hidden && cell.closest('tr')?.hidden === false) dimmed += 1;
    }
    return dimmed;
  }

  /** Tells the form for mistakes which cell it was opened from. */
  #addCell(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest('td') : null;
    const link = cell?.querySelector<HTMLAnchorElement>('a[data-report]');
    if (cell && link && !link.search.includes('cell=')) link.search += `&cell=${cell.id}`;
  }

  /** A link to a cell is a link to its evidence, which is visible whatever else was chosen. */
  #openTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target)) return;
    target.querySelector(':scope > details')?.toggleAttribute('open', true);
    if (!target.closest('[hidden]')) return;
    setAddress(`${location.pathname}${location.hash}`);
    this.#restore();
    target.scrollIntoView();
  }
}

customElements.define('compare-table', CompareTableElement);
