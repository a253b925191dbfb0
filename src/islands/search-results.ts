import { withBase } from '../domain/href.ts';
import { loadEngine, type Found, type Search } from '../domain/search-engine.ts';
import { SEARCH_KIND_LABEL } from '../domain/search-kinds.ts';
import { excerptParts, mentions, type Ranked } from '../domain/search.ts';

const SHOWN = 8;
let engine: Promise<Search> | undefined;

const ahead = (href: string): void => {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href, crossOrigin: '' }),
  );
};

/** The engine of the page, loaded once; after a failure the next wish tries again. */
const getEngine = (): Promise<Search> => {
  engine ??= loadEngine(withBase('/pagefind/', import.meta.env.BASE_URL), ahead);
  engine.catch(() => (engine = undefined));
  return engine;
};

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** The list below a search field: plain links, and a line that says how many there are. */
export class SearchResultsElement extends HTMLElement {
  #status = make('p', { role: 'status', className: 'search-status' });
  #list = make('ol', { className: 'search-list' });
  #after = make('p', { className: 'search-after' });
  #query = '';

  connectedCallback(): void {
    this.replaceChildren(this.#status, this.#list, this.#after);
    this.hidden = true;
    void getEngine().catch(() => undefined);
  }

  get #host(): HTMLElement | null {
    return this.closest('site-search');
  }

  /** Searches and shows what is found; an answer that comes after the next question is dropped. */
  async show(query: string): Promise<void> {
    this.#query = query.trim();
    const asked = this.#query;
    if (this.#host?.dataset.address !== undefined) history.replaceState(null, '', this.#params || location.pathname);
    this.hidden = asked === '';
    if (asked === '') return;
    const slow = setTimeout(() => this.#say('Searching'), 300);
    try {
      const search = await getEngine();
      const hits = await search(asked, this.#kind);
      const found = await Promise.all(hits.slice(0, this.#most).map(async (hit) => hit.data()));
      if (asked === this.#query) this.#fill(hits, found);
    } catch {
      // A part of the engine is missing, and it would wait for it for ever.
      engine = undefined;
      if (asked === this.#query) this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  get #kind(): string {
    const chosen = this.#host?.querySelector<HTMLInputElement>('input[name="kind"]:checked')?.value;
    return chosen ?? this.#host?.dataset.kind ?? '';
  }

  get #most(): number {
    return this.#host?.dataset.address === undefined ? SHOWN : SHOWN * 3;
  }

  get #params(): string {
    const set = Object.entries({ q: this.#query, kind: this.#kind }).filter(([, value]) => value !== '');
    return set.length > 0 ? `?${new URLSearchParams(set).toString()}` : '';
  }

  #say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  #fill(hits: readonly Ranked<Found>[], found: readonly Found[]): void {
    const items = found.map(({ url, excerpt, meta: { title, kind, page } }) => {
      const parts = excerptParts(excerpt).map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
      const where = [SEARCH_KIND_LABEL[kind].one, ...(page ? [page] : [])].join(' · ');
      const link = make('a', { href: url }, make('strong', {}, title), make('small', {}, where));
      return make('li', {}, link, make('p', {}, ...parts));
    });
    this.#list.replaceChildren(...items);
    const count = hits.length === 1 ? '1 result' : `${hits.length} results`;
    const best = hits.length > found.length ? `, the best ${found.length} shown` : '';
    const named = found.some(({ excerpt, meta }) =>
      mentions(this.#query, `${excerpt} ${Object.values(meta).join(' ')}`),
    );
    const none = found.length > 0 ? 'Nothing found. Perhaps one of these:' : 'Nothing found.';
    this.#say(named ? `${count}${best}` : none);
    this.dataset.shown = this.#query;
    this.#offer(named);
  }

  /** What else a reader can do: see more, or ask. */
  #offer(named: boolean): void {
    const { ask = '', more = '', address } = this.#host?.dataset ?? {};
    const askLink = new URL(ask, location.href);
    askLink.searchParams.set('question', this.#query);
    const links: Node[] = [];
    if (named && address === undefined) {
      links.push(make('a', { href: more + this.#params }, 'All results'));
    } else if (!named) {
      links.push(make('a', { href: withBase('/faq/', import.meta.env.BASE_URL) }, 'All questions'));
    }
    links.push(make('a', { href: askLink.href }, named ? 'Not here? Ask it' : 'Ask this question'));
    this.#after.replaceChildren(...links);
  }

  #fail(): void {
    this.#list.replaceChildren();
    this.#say('The search could not be loaded. You may be offline.');
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
