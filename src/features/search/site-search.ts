import { withBase } from '../../core/base.ts';
import { readQuery } from '../../core/query.ts';
import { SEARCH_FILES } from '../../core/routes.ts';
import { Island } from '../../ui/island.ts';
import { DIRECTORY } from './parts.ts';
import type { SearchResultsElement } from './search-results.ts';
import { setSlashOpens, shortcut, slashOpens } from './shortcut.ts';

/** Asks for the list of what can be found while the script that reads it is on its way. */
const askAhead = (): void => {
  const href = withBase(SEARCH_FILES + DIRECTORY, import.meta.env.BASE_URL);
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
  );
};

const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, select, textarea, [role="textbox"]'));

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
        // A field that has left the page meanwhile has nobody to show results to.
        (results) => void (signal.aborted || results.show(input.value)),
        () => (this.#results.hidden = false),
      );
    this.addEventListener('input', ({ target }) => target !== this.#slash && show(), { signal });
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(input), { signal });
    if (this.dataset.shortcut !== undefined) this.#listen(input, signal);
    if (this.dataset.address !== undefined) {
      this.#listenOnPage(signal);
      if (location.search && this.#restore(input, readQuery(location.search))) show();
    }
    // The text typed before this script loaded.
    if (input.value !== '') show();
    else if (document.activeElement === input) load();
  }

  /** Before its script has loaded, the part contains the words for a failed load. */
  get #results(): SearchResultsElement {
    return this.querySelector<SearchResultsElement>('search-results')!;
  }

  /** On the search page: whether the slash key opens it. */
  get #slash(): HTMLInputElement | null {
    return this.querySelector('input[type="checkbox"]');
  }

  /** The list of results, loaded once; after a failure the next query tries again. */
  #load(): Promise<SearchResultsElement> {
    if (!this.#loaded) askAhead();
    this.#loaded ??= import('./search-results.ts').then(() => this.#results);
    this.#loaded.catch(() => (this.#loaded = undefined));
    return this.#loaded;
  }

  /** On the search page, the form says what the address asks for; says whether there is anything to search for. */
  #restore(input: HTMLInputElement, asked: URLSearchParams): boolean {
    input.value ||= asked.get('q') ?? '';
    const kinds = this.querySelector('select');
    const kind = [...(kinds?.options ?? [])].findIndex(({ value }) => value === asked.get('kind')?.toLowerCase());
    if (kinds) kinds.selectedIndex = Math.max(0, kind);
    return input.value !== '';
  }

  /** On the search page, the form stays there, and its box turns the slash key on and off. */
  #listenOnPage(signal: AbortSignal): void {
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    const slash = this.#slash;
    if (!slash) return;
    slash.checked = slashOpens();
    slash.addEventListener('change', () => setSlashOpens(slash.checked), { signal });
  }

  #hide(input: HTMLInputElement): void {
    if (this.#results.hidden) return;
    this.#results.hidden = true;
    input.focus();
  }

  #listen(input: HTMLInputElement, signal: AbortSignal): void {
    const asksFor = shortcut();
    if (!slashOpens()) input.setAttribute('aria-keyshortcuts', 'Control+K');
    const onKey = (event: KeyboardEvent): void => {
      if (!asksFor(event, takesLetters(event.target))) return;
      event.preventDefault();
      input.focus();
      input.select();
    };
    document.addEventListener('keydown', onKey, { signal });
  }
}

customElements.define('site-search', SiteSearchElement);
