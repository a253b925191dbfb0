import { FAQ, PAGEFIND, withBase } from '../../core/routes.ts';
import { filesFor, type Place } from './search-directory.ts';
import { loadSearch, type SearchParts } from './search-engine.ts';
import { SEARCH_KIND_LABEL } from './search-kinds.ts';
import { excerptParts, outcomeOf, queryWords, type Excerpt } from './search.ts';

const SHOWN = 6;
/** Milliseconds that a reader who types is given for the next key; the loading of the engine is not held up by it. */
const PAUSE = 100;
const BASE = import.meta.env.BASE_URL;
const FOLDER = withBase(PAGEFIND, BASE);

let parts: SearchParts | undefined;

/** What the page needs for a search, loaded once; after a failure the next wish tries again. */
const getParts = (): SearchParts => (parts ??= loadSearch(FOLDER));

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

let wished: Partial<Record<string, Promise<unknown>>> = {};

/** Asks once for a file of the index while the engine is on its way. Rejects when it does not come: the engine hides it. */
const ahead = (name: string): Promise<unknown> =>
  (wished[name] ??= new Promise((onload, onerror) => {
    const href = `${FOLDER}index/${name}.pf_index`;
    document.head.append(make('link', { rel: 'preload', as: 'fetch', href, crossOrigin: '', onload, onerror }));
  }));

/** The list below a search field: plain links, and a line that says how many there are. */
export class SearchResultsElement extends HTMLElement {
  #status = make('p', { role: 'status', className: 'search-status' });
  #list = make('ol', { className: 'search-list' });
  #after = make('p', { className: 'search-after' });
  #query = '';
  #ready = false; // True after a first answer of the engine.

  connectedCallback(): void {
    this.replaceChildren(this.#status, this.#list, this.#after);
    this.hidden = true;
    for (const part of Object.values(getParts()) as Promise<unknown>[]) part.catch(() => undefined);
  }

  get #host(): HTMLElement | null {
    return this.closest('site-search');
  }

  /** Searches and shows what is found; an answer that comes after the next question is dropped. */
  async show(query: string): Promise<void> {
    const asked = (this.#query = query.trim());
    if (this.#host?.dataset.address !== undefined) history.replaceState(null, '', this.#params || location.pathname);
    this.hidden = asked === '';
    if (asked === '') return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (asked !== this.#query) return;
    const slow = setTimeout(() => this.#say('Searching'), 300);
    try {
      await this.#find(asked);
    } catch {
      // A part of the engine is missing, and it would wait for it permanently.
      [parts, wished, this.#ready] = [undefined, {}, false];
      if (asked === this.#query) this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows the places as soon as they are known, then the words around what was found. */
  async #find(asked: string): Promise<void> {
    const { directory, places, search } = getParts();
    const files = this.#ready ? [] : filesFor(queryWords(asked), await directory).map(ahead);
    const [hits] = await Promise.all([search.then((find) => find(asked, this.#kind)), ...files]);
    // The engine takes a file that does not come for one without the word.
    if (hits.length === 0 && !navigator.onLine) throw new Error('offline');
    this.#ready = true;
    if (asked !== this.#query) return;
    const known = await places;
    const best = hits.slice(0, this.#host?.dataset.address === undefined ? SHOWN : SHOWN * 3);
    this.#list.replaceChildren(...best.flatMap(({ id }) => known.get(id) ?? []).map((place) => this.#item(place)));
    this.#say('');
    this.dataset.shown = asked;
    const found = await Promise.all(best.map(async (hit) => hit.data()));
    if (asked === this.#query) this.#tell(hits.length, found);
  }

  get #kind(): string {
    const chosen = this.#host?.querySelector<HTMLInputElement>('input[name="kind"]:checked')?.value;
    return chosen ?? this.#host?.dataset.kind ?? '';
  }

  get #params(): string {
    const set = Object.entries({ q: this.#query, kind: this.#kind }).filter(([, value]) => value !== '');
    return set.length > 0 ? `?${new URLSearchParams(set).toString()}` : '';
  }

  #say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  #item({ path, kind, title, page }: Place): HTMLElement {
    const where = [SEARCH_KIND_LABEL[kind].one, ...(page ? [page] : [])].join(' · ');
    const link = make('a', { href: withBase(path, BASE) }, make('strong', {}, title), make('small', {}, where));
    return make('li', {}, link, make('p'));
  }

  #tell(hits: number, found: readonly Excerpt[]): void {
    for (const [index, text] of [...this.#list.querySelectorAll('p')].entries()) {
      const excerpt = excerptParts(found[index]?.excerpt ?? '');
      text.replaceChildren(...excerpt.map(({ text: words, hit }) => (hit ? make('mark', {}, words) : words)));
    }
    const { named, words } = outcomeOf(this.#query, hits, found);
    this.#say(words);
    this.#offer(named);
  }

  /** What else a reader can do: see more, or ask. */
  #offer(named: boolean): void {
    const { ask, more = '', address } = this.#host?.dataset ?? {};
    const links: Node[] = [];
    if (!named) links.push(make('a', { href: withBase(FAQ, BASE) }, 'All questions'));
    else if (address === undefined) links.push(make('a', { href: more + this.#params }, 'All results'));
    // Without a repository there is nobody to ask.
    const question = new URLSearchParams({ question: this.#query }).toString();
    if (ask) links.push(make('a', { href: `${ask}&${question}` }, named ? 'Not here? Ask it' : 'Ask this question'));
    this.#after.replaceChildren(...links);
  }

  #fail(): void {
    const known = this.dataset.shown === this.#query;
    if (!known) this.#list.replaceChildren();
    this.#say(`The ${known ? 'text of the results' : 'search'} could not be loaded. You may be offline.`);
    const again = make('button', { type: 'button', className: 'button button-quiet' }, 'Try again');
    again.addEventListener('click', () => {
      // The button goes, and with it the focus that keeps the panel open.
      this.#host?.querySelector('input')?.focus();
      void this.show(this.#query);
    });
    this.#after.replaceChildren(again);
  }
}

customElements.define('search-results', SearchResultsElement);
