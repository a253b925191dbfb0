import { withBase } from '../../core/base.ts';
import { SEARCH_FILES } from '../../core/routes.ts';
import { setAddress } from '../../ui/address.ts';
import { excerptOf } from './excerpt.ts';
import { find, type Findings } from './find.ts';
import { Loader, type Loaded } from './loader.ts';
import { button, offers } from './offers.ts';
import { outcomeOf } from './outcome.ts';
import { queryTerms, type Term } from './query.ts';
import { make, ResultList } from './result-list.ts';
import { filesOf, heldBy } from './text-words.ts';
import { toolOf, wholesOf } from './tools.ts';

/** How many results a panel has room for on a phone, and how many more the search page shows at a time. */
const PANEL = 4;
const PAGE = 20;
/** Milliseconds to wait for the next key before the search requests files. */
const PAUSE = 100;

const loader = new Loader(withBase(SEARCH_FILES, import.meta.env.BASE_URL));

/** What is being searched for, until something else is. */
interface Asked {
  readonly query: string;
  readonly terms: readonly Term[];
  readonly kind: string;
}

/** The list below a search field: plain links, and a line that says how many there are. */
export class SearchResultsElement extends HTMLElement {
  #status = make('p', { role: 'status', className: 'search-status' });
  #list = new ResultList();
  #after = make('p', { className: 'search-after' });
  #asked: Asked | undefined;
  #findings: Findings | undefined;

  connectedCallback(): void {
    this.replaceChildren(this.#status, this.#list.element, this.#after);
    this.hidden = true;
    loader.loaded().catch(() => undefined);
    // A file that failed to load may be available again.
    addEventListener('online', () => this.dataset.failed !== undefined && void this.show(this.#asked?.query ?? ''));
  }

  get #host(): HTMLElement | null {
    return this.closest('site-search');
  }

  get #onPage(): boolean {
    return this.#host?.dataset.address !== undefined;
  }

  /** Searches and shows what is found; an answer that comes after the next question is dropped. */
  async show(text: string): Promise<void> {
    const query = text.trim();
    const chosen = this.#host?.querySelector<HTMLSelectElement>('select[name="kind"]')?.value;
    const asked = { query, terms: queryTerms(query), kind: chosen ?? this.#host?.dataset.kind ?? '' };
    [this.#asked, this.#findings] = [asked, undefined];
    this.hidden = query === '';
    const slow = setTimeout(() => this.#asked === asked && !this.#findings && this.#say('Searching'), 300);
    try {
      // After a failure, once more with the files of another build, which may be there by now.
      if (query !== '') await this.#find(asked).catch(async () => (loader.forget(), this.#find(asked)));
    } catch {
      if (this.#asked === asked) this.#fail(asked);
    } finally {
      clearTimeout(slow);
    }
    if (this.#asked === asked && this.#onPage) setAddress(location.pathname + this.#params(asked));
  }

  /** Shows what the names make sure of at once, then what the texts add, then the words around what was found. */
  async #find(asked: Asked): Promise<void> {
    const { terms, kind } = asked;
    const loaded = await loader.loaded();
    if (this.#asked !== asked) return;
    this.#begin(asked, find(terms, loaded.names, kind, undefined), loaded);
    const files = filesOf([...terms, ...wholesOf(terms, loaded.names)], loaded.directory);
    if (!loader.has(files, loaded)) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (this.#asked !== asked) return;
    const words = await loader.words(files, loaded);
    if (this.#asked !== asked) return;
    this.#findings = find(terms, loaded.names, kind, (term) => heldBy(term, loaded.directory, words));
    await this.#tell(asked, loaded, this.#onPage ? PAGE : PANEL);
  }

  /** Shows the sure results before the texts have loaded; without any, the older results are dimmed until then. */
  #begin({ terms }: Asked, { places }: Findings, { names }: Loaded): void {
    delete this.dataset.failed;
    this.toggleAttribute('data-older', places.length === 0);
    this.#after.replaceChildren();
    if (places.length > 0) this.#list.show(places, names.places, toolOf(terms, names));
    this.#say('');
  }

  /** Shows what was found, says how much that is, and adds the words around it. */
  async #tell(asked: Asked, loaded: Loaded, most: number): Promise<void> {
    const findings = this.#findings;
    if (!findings) return;
    const found = findings.places.length > 0;
    const shown = (found ? findings.places : findings.near).slice(0, most);
    this.removeAttribute('data-older');
    const tool = toolOf(asked.terms, loaded.names);
    this.#list.show(shown, loaded.names.places, tool);
    this.#say(outcomeOf(findings, shown.length, loaded.names.places.length));
    const { ask, more = '' } = this.#host?.dataset ?? {};
    const question = new URLSearchParams({ question: asked.query }).toString();
    this.#after.replaceChildren(
      ...offers({
        findings,
        shown: shown.length,
        page: this.#onPage ? undefined : more + this.#params(asked),
        ask: ask && `${ask}&${question}`,
        more: () => void this.#tell(asked, loaded, most + PAGE).catch(() => this.#fail(asked)),
      }),
    );
    this.dataset.shown = asked.query;
    const explain = async (place: number) => {
      const text = await loader.text(place, loaded);
      if (this.#asked === asked) this.#list.explain(place, excerptOf(text, asked.terms, tool?.title));
    };
    await Promise.all(shown.map(explain));
  }

  #params({ query, kind }: Asked): string {
    const set = Object.entries({ q: query, kind }).filter(([, value]) => value !== '');
    return set.length > 0 ? `?${new URLSearchParams(set).toString()}` : '';
  }

  #say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  #fail(asked: Asked): void {
    this.dataset.failed = '';
    const older = this.hasAttribute('data-older') || this.#list.length === 0;
    if (older) this.#list.show([], []);
    const what = older ? 'The search' : this.#findings ? 'The text of the results' : 'More results';
    this.#say(`${what} could not be loaded. You may be offline.`);
    const again = button('Try again', () => {
      // The button goes, and with it the focus that keeps the panel open.
      this.#host?.querySelector('input')?.focus();
      void this.show(asked.query);
    });
    this.#after.replaceChildren(again);
  }
}

customElements.define('search-results', SearchResultsElement);
