import { toCsv, toMarkdown } from '../../core/text/table-text.ts';
import type { CopyTextElement } from '../../ui/copy/copy-text.ts';
import { Island, isModified, partOf, sayIn } from '../../ui/island.ts';
import { EvidenceRow } from './evidence-row.ts';
import { emptyReason, finderOf, rowsInWords } from './find.ts';
import { showGroups } from './group-map.ts';
import { cellByKey, cellOf, dim, readTable, tableOnScreen, valuesOf, type TableParts } from './table-on-screen.ts';
import { leadOn, sayLost } from './pages/other-tables.ts';
import { isReloaded, setShown, TableFields } from './table-fields.ts';
import type { RowWords } from './words.ts';

/**
 * Enhances a comparison table that is already in the page: hides columns, rows that do not differ and rows that do not
 * match, copies what is on screen, and opens the evidence of one cell below its row. The address holds the choice or,
 * while a cell is open, that cell alone, so that a recipient never sees a page through the sender's filter.
 */
export class CompareTableElement extends Island {
  #parts: TableParts | undefined;
  #fields = new TableFields(this);
  readonly #evidence = new EvidenceRow();
  /** True until the reader does something: what was searched came with the link. */
  #asSent = true;

  protected start(signal: AbortSignal): void {
    this.#parts = undefined;
    this.#fields = new TableFields(this);
    let frame = 0;
    // The browser first paints the field that a key or a tick changed; of two changes in one frame the last counts.
    const onInput = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setTimeout(() => this.#commit()));
    };
    this.addEventListener('input', onInput, { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('focusin', ({ target }) => void this.#learn(target), { signal });
    addEventListener('hashchange', () => this.#openTarget(), { signal });
    for (const [name, format] of Object.entries({ markdown: toMarkdown, csv: toCsv })) {
      const button = this.querySelector<CopyTextElement>(`copy-text[data-name="${name}"]`);
      if (button) button.text = () => format(tableOnScreen(this, this.#table()));
    }
    // Without a choice the page already shows the default.
    if (location.search) this.#restore(location.search);
    this.#openTarget();
  }

  /** Read when first asked for, because most readers never use the controls. */
  #table(): TableParts {
    return (this.#parts ??= readTable(this));
  }

  /** Other words for the rows are in a file beside the page, fetched when a reader starts to look for a row. */
  async #learn(target?: EventTarget | null): Promise<void> {
    const { words } = this.dataset;
    if (!words || (target && target !== this.#fields.find)) return;
    delete this.dataset.words;
    const response = await fetch(words);
    if (!response.ok) return;
    const known = (await response.json()) as RowWords;
    for (const entry of this.#table().rows) entry.text += ` ${known[entry.row.id] ?? ''}`;
    this.#show();
  }

  #restore(search: string): void {
    const unknown = this.#fields.fill(search);
    if (this.#fields.view.find) void this.#learn();
    sayLost(this, unknown);
    this.#show();
  }

  #commit(): void {
    this.#asSent = false;
    setShown(this.#fields.query);
    this.#show();
  }

  #show(): void {
    const view = this.#fields.view;
    const { rows, cells } = this.#table();
    const chosen = new Set(view.tools);
    for (const { cell, tool } of cells) cell.hidden = !chosen.has(tool);
    const holds = finderOf(view.find);
    for (const { row, text } of rows) row.hidden = !holds(text) || (view.differ && new Set(valuesOf(row)).size < 2);
    const { cell } = this.#evidence;
    if (cell?.closest('[hidden]')) this.#evidence.close();
    const shown = rows.filter(({ row }) => !row.hidden).length;
    showGroups(this);
    partOf(this, 'count')?.replaceChildren(rowsInWords(shown, rows.length, dim(this, this.#table(), view.primary)));
    const why = emptyReason(view, shown);
    sayIn(this, 'why', why);
    partOf(this, 'all')?.toggleAttribute('hidden', why === '');
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('[data-part="all"]')) return this.#everything();
    const cell = target && cellOf(this, target);
    if (!cell || isModified(event)) return;
    event.preventDefault();
    if (cell === this.#evidence.cell) this.#close();
    // A key presses without a place.
    else this.#open(cell, event.detail === 0 || target.role === 'tab');
  }

  #key(event: KeyboardEvent): void {
    const open = this.#evidence.cell;
    if (!open) return;
    if (event.key === 'Escape') {
      this.#close();
      open.querySelector('a')?.focus();
    }
    const next = cellByKey(this, event);
    if (!next) return;
    event.preventDefault();
    this.#open(next, true);
  }

  #everything(): void {
    setShown('');
    this.#restore('');
    this.#fields.find?.focus();
  }

  #open(cell: HTMLElement, focus: boolean): void {
    setShown(`#${cell.id}`);
    void this.#evidence.open(cell, focus);
  }

  #close(): void {
    this.#evidence.close();
    setShown(this.#fields.query);
  }

  /** A link to a cell is a link to its evidence, which is visible whatever else was chosen; what was searched is lifted on arrival. */
  #openTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target)) return leadOn(location.hash.slice(1));
    const lifted = this.#asSent && this.#fields.view.find !== '';
    this.#asSent = false;
    if (lifted || target.closest('[hidden]')) {
      setShown(location.hash);
      this.#restore('');
    }
    if (lifted || isReloaded()) target.scrollIntoView();
    if (target instanceof HTMLTableCellElement) void this.#evidence.open(target, false);
  }
}

customElements.define('compare-table', CompareTableElement);
