import { partOf } from '../../../ui/island.ts';
import { foundText } from './found-text.ts';
import { findRows, wordsOf } from './match.ts';

const chosenIn = (rows: readonly HTMLElement[]): HTMLElement[] =>
  rows.filter((row) => row.querySelector(':is([value="must"], [value="nice"]):checked'));

/** The words that a need is found by: its label, its statement, and other words for it. What a caveat names is another need. */
const wordsIn = (row: HTMLElement): ReadonlySet<string> => {
  const statement = row.querySelector('.cell-note')?.firstChild?.textContent ?? '';
  return new Set(wordsOf([row.dataset.label, statement, row.dataset.also].join(' ')));
};

/** Shows only the needs that have the words of the field, and says so; an empty field shows all of them. */
class NeedFind {
  readonly #root: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #rows: readonly HTMLElement[];
  readonly #words: readonly ReadonlySet<string>[];
  #whole = true;

  constructor(root: HTMLElement, field: HTMLInputElement, signal: AbortSignal) {
    this.#root = root;
    this.#field = field;
    this.#rows = [...root.querySelectorAll<HTMLElement>('.need-row')];
    this.#words = this.#rows.map(wordsIn);
    field.addEventListener('input', () => this.#typed(), { signal });
    // What was typed chooses nothing.
    field.addEventListener('change', (event) => event.stopPropagation(), { signal });
    field.addEventListener('focus', () => setTimeout(() => field.select()), { signal });
    field.addEventListener('keydown', (event) => this.#key(event), { signal });
    partOf(root, 'find-all')?.addEventListener('click', () => this.#clear(), { signal });
    root.addEventListener('choice', () => this.#say(), { signal });
    addEventListener('hashchange', () => this.#arrive(), { signal });
    partOf(root, 'find-failed')?.toggleAttribute('hidden', true);
    if (field.value) this.#typed();
  }

  get #wanted(): boolean {
    return this.#field.value.trim() !== '';
  }

  get #shown(): HTMLElement[] {
    return this.#rows.filter((row) => !row.hidden);
  }

  #typed(): void {
    this.#show();
    // The keyboard of a phone hides the lower half of the window: what was found is to be in the upper.
    const { top } = this.#field.getBoundingClientRect();
    if (this.#wanted && top > innerHeight / 4 && matchMedia('(width < 60rem)').matches)
      this.#field.parentElement?.scrollIntoView();
  }

  #show(): void {
    const { rows, whole } = findRows(this.#field.value, this.#words);
    this.#whole = whole;
    const found = new Set(rows);
    for (const [place, row] of this.#rows.entries()) row.hidden = !found.has(place);
    for (const group of this.#root.querySelectorAll<HTMLElement>('.needs-form fieldset'))
      group.hidden = !group.querySelector('.need-row:not([hidden])');
    // It leads to groups, of which some are hidden.
    this.#root.querySelector('.group-map')?.toggleAttribute('hidden', this.#wanted);
    this.#say();
  }

  #say(): void {
    const [rows, whole] = [this.#rows, this.#whole];
    const shown = this.#shown.length;
    const hidden = chosenIn(rows).filter((row) => row.hidden).length;
    const text = this.#wanted ? foundText({ shown, all: rows.length, whole, hidden }) : '';
    const said = partOf(this.#root, 'found');
    // The same words twice would be read twice.
    if (said && said.textContent !== text) said.textContent = text;
    partOf(this.#root, 'find-all')?.toggleAttribute('hidden', !this.#wanted);
    const search = partOf(this.#root, 'find-search') as HTMLAnchorElement | null;
    if (!search) return;
    search.hidden = shown > 0 && whole;
    search.search = String(new URLSearchParams({ q: this.#field.value.trim() }));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#wanted) {
      event.preventDefault();
      this.#clear();
    }
    if (event.key === 'Enter') this.#shown[0]?.querySelector<HTMLElement>('input:checked')?.focus();
  }

  #clear(): void {
    this.#field.value = '';
    this.#show();
    this.#field.focus();
  }

  /** A link to a group that is hidden shows all needs. */
  #arrive(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.hidden || !this.#root.contains(target)) return;
    this.#field.value = '';
    this.#show();
    target.scrollIntoView();
  }
}

const started = new WeakSet<HTMLElement>();

/** Starts the field that finds a need, once. */
export const startFind = (root: HTMLElement, field: HTMLInputElement, signal: AbortSignal): void => {
  if (started.has(root)) return;
  started.add(root);
  signal.addEventListener('abort', () => started.delete(root));
  new NeedFind(root, field, signal);
};
