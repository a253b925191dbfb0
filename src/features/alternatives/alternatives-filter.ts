import { outcomeText } from './alternatives.ts';
import { fitOf, type Fit } from '../../core/fit.ts';
import type { Verdict } from '../../core/vocabulary.ts';
import { formatChoice, lostText, parseChoice, vocabularyOf } from '../../core/choice.ts';
import { rank } from '../../core/rank.ts';
import { FIT_LABEL, VERDICT_WORDS } from '../../core/words.ts';

/** Written out in full: the build keeps only the styles whose names it finds. */
const MARK: Readonly<Record<Verdict, string>> = {
  meets: 'mark mark-meets',
  partly: 'mark mark-partly',
  fails: 'mark mark-fails',
  unknown: 'mark mark-unknown',
};

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, props: Partial<HTMLElementTagNameMap[K]>) =>
  Object.assign(document.createElement(tag), props);

/**
 * Reads the needs in the address, orders the cards of the page by how well they fit, and says who is left or that nobody
 * is known. All verdicts come from the table that is in the page; who does not stand in a row is unknown there.
 */
export class AlternativesFilterElement extends HTMLElement {
  #abort = new AbortController();
  #vocabulary = vocabularyOf([]);
  #labels = new Map<string, string>();
  #cards: HTMLElement[] = [];

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    const needs = this.#boxes().map(({ value: id, dataset: { aliases = '' } }) => ({
      id,
      aliases: aliases.split(' '),
    }));
    this.#vocabulary = vocabularyOf(needs);
    this.#labels = new Map(this.#boxes().map(({ value, dataset: { label = value } }) => [value, label]));
    this.#cards = [...this.querySelectorAll<HTMLElement>('[data-result]')];
    this.addEventListener('change', () => this.#commit(), { signal });
    this.addEventListener('reset', () => queueMicrotask(() => this.#commit()), { signal });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="must"]')];
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #commit(): void {
    const must = this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : []));
    history.pushState(null, '', `${location.pathname}${formatChoice({ must, nice: [] })}`);
    this.#warn([]);
    this.#show(must);
  }

  #restore(): void {
    const { must, unknown } = parseChoice(location.search, this.#vocabulary);
    for (const box of this.#boxes()) box.checked = must.includes(box.value);
    this.#warn(unknown);
    this.#show(must);
  }

  #warn(unknown: readonly string[]): void {
    const notice = this.#part('notice');
    if (!notice) return;
    notice.hidden = unknown.length === 0;
    notice.textContent = lostText(unknown);
  }

  #show(must: readonly string[]): void {
    const active = must.length > 0;
    const fits = this.#cards.map(({ dataset: { result: id = '', name = id } }) => {
      const verdicts = must.map((need) => ({ need, verdict: this.#verdict(id, need), rules: [], deciding: [] }));
      return fitOf({ id, name }, verdicts, []);
    });
    for (const fit of rank(fits)) this.#fill(fit, active);
    const asked = this.#part('asked');
    if (asked) asked.hidden = !active;
    const labels = must.map((need) =>
      element('li', { className: 'chip', textContent: this.#labels.get(need) ?? need }),
    );
    this.#part('wanted')?.replaceChildren(...labels);
    this.#part('live')?.replaceChildren(active ? outcomeText(fits) : '');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) {
      link.search = formatChoice({ must, nice: [] });
    }
  }

  #verdict(id: string, need: string): Verdict {
    const cell = this.querySelector(`[data-row="${need}"] [data-tool="${id}"]`)?.closest<HTMLElement>('[data-verdict]');
    return (cell?.dataset.verdict ?? 'unknown') as Verdict;
  }

  /** Puts a card in its place, with its status and the verdict on each need as a link to the facts behind it. */
  #fill({ id, status, must }: Fit, active: boolean): void {
    const card = this.#cards.find(({ dataset }) => dataset.result === id);
    if (!card) return;
    card.parentElement?.append(card);
    const headline = card.querySelector<HTMLElement>('[data-status]');
    if (headline) headline.hidden = !active;
    headline?.replaceChildren(FIT_LABEL[status]);
    const page = card.querySelector<HTMLAnchorElement>('h3 a')?.pathname ?? '';
    const items = must.map(({ need, verdict }) => {
      const words = `${this.#labels.get(need) ?? need}: ${VERDICT_WORDS[verdict].label}`;
      const item = document.createElement('li');
      item.append(element('a', { className: MARK[verdict], href: `${page}#need-${need}`, textContent: words }));
      return item;
    });
    card.querySelector('[data-reasons]')?.replaceChildren(...items);
  }
}

customElements.define('alternatives-filter', AlternativesFilterElement);
