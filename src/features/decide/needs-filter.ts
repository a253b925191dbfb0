import { decisionText, nearMissText } from './decision-text.ts';
import { fitOf, type Fit } from '../../core/fit.ts';
import { formatChoice, lostText, parseChoice, vocabularyOf, type Choice } from '../../core/choice.ts';
import { nearMisses, rank } from '../../core/rank.ts';
import type { NeedVerdict } from '../../core/verdict.ts';
import { FIT_LABEL } from '../../core/words.ts';
import type { CopyTextElement } from '../../ui/copy-text.ts';
import { byData } from './by-data.ts';
import { fillCard } from './result-card.ts';
import { VerdictCells } from './verdict-cells.ts';

/**
 * Enhances the form of needs, the list of tools and the table of verdicts that are already in the page: it orders the
 * tools, says what ruled one out, and keeps the choice in the address. All facts come from the table.
 */
export class NeedsFilterElement extends HTMLElement {
  #abort = new AbortController();
  #vocabulary = vocabularyOf([]);
  #labels = new Map<string, string>();
  // Looked up once: a tick has one frame, and a page may hold ten thousand cells.
  #cards = new Map<string, HTMLElement>();
  #parts = new Map<string, HTMLElement>();
  #cells = new VerdictCells(this);
  #boxes: HTMLInputElement[] = [];
  #carriers: HTMLAnchorElement[] = [];
  #copies: CopyTextElement[] = [];

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#parts = byData(this, 'part');
    this.#cards = byData(this, 'result');
    this.#cells = new VerdictCells(this);
    this.#carriers = [...this.querySelectorAll<HTMLAnchorElement>('a[data-carry]')];
    this.#copies = [...this.querySelectorAll<CopyTextElement>('copy-text')];
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('input[name="must"], input[name="nice"]')];
    const rows = [...this.querySelectorAll<HTMLElement>('form [data-need]')].map(
      ({ dataset: { need = '', label = '', aliases = '' } }) => ({ id: need, label, aliases: aliases.split(' ') }),
    );
    this.#vocabulary = vocabularyOf(rows);
    this.#labels = new Map(rows.map(({ id, label }) => [id, label]));
    this.addEventListener('change', ({ target }) => this.#onChange(target), { signal });
    this.addEventListener('reset', () => queueMicrotask(() => this.#commit({ must: [], nice: [] })), { signal });
    const form = this.querySelector('form');
    // The address keeps the choice, the browser need not.
    form?.setAttribute('autocomplete', 'off');
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    // Without a choice the page says already what it says.
    if (location.search) this.#restore();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #onChange(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    // A need is a must or nice to have, never both: the last tick wins.
    const twin = this.#boxes.find(({ name, value }) => value === target.value && name !== target.name);
    if (twin && target.checked) twin.checked = false;
    const ticked = (wanted: string) =>
      this.#boxes.flatMap(({ name, checked, value }) => (checked && name === wanted ? [value] : []));
    this.#commit({ must: ticked('must'), nice: ticked('nice') });
  }

  #commit(choice: Choice): void {
    history.pushState(null, '', `${location.pathname}${formatChoice(choice)}`);
    this.#say('notice', []);
    this.#reveal('whole', false);
    this.#show(choice);
  }

  #restore(): void {
    const { unknown, must, nice } = parseChoice(location.search, this.#vocabulary);
    const boxed = nice.filter((need) => this.#boxes.some(({ name, value }) => name === 'nice' && value === need));
    const choice = { must, nice: boxed };
    for (const box of this.#boxes) box.checked = choice[box.name as keyof Choice].includes(box.value);
    // What a short form has no box for is answered by the long one, which also names what no need is called.
    const whole = this.#parts.get('whole')?.querySelector('a');
    if (whole) whole.search = location.search;
    this.#reveal('whole', unknown.length + nice.length > boxed.length);
    this.#say('notice', unknown.length > 0 ? [lostText(unknown)] : []);
    this.#show(choice);
  }

  /** Fills a part with paragraphs, or hides it when there are none. */
  #say(name: string, lines: readonly string[]): void {
    this.#reveal(name, lines.length > 0);
    const paragraphs = lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
    this.#parts.get(name)?.replaceChildren(...paragraphs);
  }

  #reveal(name: string, visible: boolean): void {
    this.#parts.get(name)?.toggleAttribute('hidden', !visible);
  }

  #judge(tool: string, needs: readonly string[]): NeedVerdict[] {
    return needs.map((need) => ({ need, verdict: this.#cells.verdict(tool, need), rules: [], deciding: [] }));
  }

  #show(choice: Choice): void {
    const { must, nice } = choice;
    const active = must.length + nice.length > 0;
    const judged = [...this.#cards].map(([id, card]) =>
      fitOf({ id, name: card.dataset.name ?? id }, this.#judge(id, must), this.#judge(id, nice)),
    );
    const fits = rank(judged);
    // From the last to the first: a tick sends tools down, and then only those are moved.
    for (const [place, fit] of [...fits.entries()].reverse()) {
      const why = (need: string) => this.#cells.why(fit.id, need);
      const card = this.#cards.get(fit.id);
      if (card) fillCard(card, fit, { place, active, labels: this.#labels, why });
    }
    const misses = active ? nearMisses(fits) : [];
    const missed = misses.map((miss) => nearMissText(miss, this.#labels));
    this.#say('misses', missed);
    this.#reveal('none', active && fits.every(({ status }) => status === 'ruled-out'));
    this.#reveal('bar', active);
    this.toggleAttribute('data-chosen', active);
    const live = fits.map(({ name, status }) => `${name}: ${FIT_LABEL[status]}.`).join(' ');
    this.#parts.get('live')?.replaceChildren(active ? live : 'Nothing chosen yet.');
    const query = formatChoice(choice);
    for (const link of this.#carriers) link.search = query;
    const link = new URL(`${this.dataset.decide ?? location.pathname}${query}`, location.href).href;
    for (const copy of this.#copies) {
      copy.text = () => (copy.dataset.name === 'link' ? link : this.#markdown(fits, misses, link));
    }
  }

  #markdown(fits: readonly Fit[], misses: ReturnType<typeof nearMisses>, link: string): string {
    return decisionText({
      fits,
      nearMisses: misses,
      labels: this.#labels,
      pageOf: (need) => this.#cells.page(need) ?? link,
      proofs: (tool, need) =>
        this.#cells.proofs(tool, need).map(({ textContent, href }) => ({ text: textContent, href })),
      versions: new Map([...this.#cards].map(([id, { dataset }]) => [id, dataset.version ?? ''])),
      on: this.dataset.on ?? '',
      link,
    });
  }
}

customElements.define('needs-filter', NeedsFilterElement);
