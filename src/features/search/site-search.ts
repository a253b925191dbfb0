import { PAGEFIND, withBase } from '../../core/routes.ts';
import { Island } from '../../ui/island.ts';
import { ENGINE, PARTS } from './search-parts.ts';
import type { SearchResultsElement } from './search-results.ts';

/** Asks for a part of the engine before anything needs it. */
const ahead = (part: string): void => {
  const engine = part === ENGINE;
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: engine ? 'modulepreload' : 'preload',
      as: engine ? '' : 'fetch',
      crossOrigin: '',
      href: withBase(PAGEFIND + part, import.meta.env.BASE_URL),
    }),
  );
};

/** A search field. Nothing of the search is loaded before the reader means to use it. */
export class SiteSearchElement extends Island {
  #loaded: Promise<SearchResultsElement> | undefined;

  protected start(signal: AbortSignal): void {
    const input = this.querySelector('input');
    if (!input) return;
    const load = (): void => void this.#load().catch(() => undefined);
    for (const intent of ['pointerenter', 'focusin']) this.addEventListener(intent, load, { signal });
    const show = (): void =>
      void this.#load().then(
        (results) => results.show(input.value),
        () => (this.#results.hidden = false),
      );
    // The field and, where there are any, the kinds.
    this.addEventListener('input', show, { signal });
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(input), { signal });
    if (this.dataset.shortcut !== undefined) {
      document.addEventListener('keydown', (event) => this.#onKey(event, input), { signal });
    }
    // What was typed before this script came, or what the address asks for.
    if (this.dataset.address !== undefined) this.#restore(input, signal);
    if (input.value !== '') show();
    else if (document.activeElement === input) load();
  }

  /** Before its script has come, it holds the words for when that fails. */
  get #results(): SearchResultsElement {
    return this.querySelector<SearchResultsElement>('search-results')!;
  }

  /** The list of results, loaded once; after a failure the next wish tries again. */
  #load(): Promise<SearchResultsElement> {
    if (!this.#loaded) [ENGINE, ...PARTS].forEach(ahead);
    this.#loaded ??= import('./search-results.ts').then(() => this.#results);
    this.#loaded.catch(() => (this.#loaded = undefined));
    return this.#loaded;
  }

  /** On the search page, the address and the form agree. */
  #restore(input: HTMLInputElement, signal: AbortSignal): void {
    const asked = new URLSearchParams(location.search);
    input.value ||= asked.get('q') ?? '';
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      radio.checked = radio.value === (asked.get('kind') ?? '');
    }
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault(), { signal });
  }

  #hide(input: HTMLInputElement): void {
    if (this.#results.hidden) return;
    this.#results.hidden = true;
    input.focus();
  }

  #onKey(event: KeyboardEvent, input: HTMLInputElement): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const typing =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
    const slash = key === '/' && !typing && !ctrlKey && !metaKey && !altKey;
    if (!slash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey)) return;
    event.preventDefault();
    input.focus();
    input.select();
  }
}

customElements.define('site-search', SiteSearchElement);
