import type { CopyTextElement } from '../../ui/copy/copy-text.ts';
import { FormIsland, partOf } from '../../ui/island.ts';
import type { CostData, CostStart } from '../../core/cost/data.ts';
import { parseCost, problemText, type CostInput } from '../../core/cost/input.ts';
import { figuresOr, formatCost, OWN_PRICE, readCost, readDecision, type RawCost } from '../../core/cost/query.ts';
import { costMarkdown } from './cost-markdown.ts';
import { givenText, headline, seatsText, whoseText } from '../../core/cost/words.ts';
import { costOf, type CostResult } from '../../core/cost/cost.ts';
import { items, showCard } from './cost-card.ts';
import { fillForm, goToProblem, markForm, typedIn } from './form/fields.ts';

const costsOf = (data: CostData, input: CostInput): CostResult[] => data.tools.map((tool) => costOf(tool, input, data));

/**
 * Calculates the monthly cost of each tool from the form. The address keeps the input as typed; without input the page
 * shows its worked example. All figures come from the data that the page carries.
 */
export class CostCalculatorElement extends FormIsland {
  /** What the page starts from, and what it calculates with: the same, unless a decision was taken over. */
  #start!: CostStart;
  #now!: CostStart;
  #form!: HTMLFormElement;
  /** The decision that was asked for last, as a query. */
  #asked = '';
  /** Until the needs of that decision are here: whether a field was left meanwhile. */
  #left: boolean | undefined;

  protected override start(signal: AbortSignal): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = form;
    this.#now = this.#start = JSON.parse(this.previousElementSibling?.textContent ?? '') as CostStart;
    const copy = this.querySelector<CopyTextElement>('copy-text');
    if (copy) copy.text = () => this.#markdown();
    super.start(signal);
    // A figure counts as it is typed: who scrolls to the result need not leave the field first. Half of one is not a fault.
    this.addEventListener('input', () => this.#preview(), { signal });
    this.addEventListener('submit', () => goToProblem(this.#form), { signal });
  }

  protected override commit(): void {
    // What is typed before the needs of the link are here is taken over with them.
    if (this.#left !== undefined) return void (this.#left = true);
    const typed = typedIn(this.#form);
    const same = formatCost(typed) === formatCost({ f: '', ...this.#now.example });
    this.address(formatCost({ ...readDecision(location.search), ...(same ? {} : typed) }));
    this.restore();
  }

  protected override restore(): void {
    this.#fill({});
    const asked = formatCost(readDecision(location.search));
    if (asked !== this.#asked) void this.#takeOver(asked);
    // The result was held back until it is that of the address: nothing of it moves once it is seen.
    else delete document.documentElement.dataset.wait;
  }

  /** Shows what the address says, but for the fields that a reader has touched. */
  #fill(touched: RawCost): void {
    const read = readCost(location.search);
    const raw = { ...figuresOr(this.#now.example, read), ...touched };
    fillForm(this.#form, raw);
    this.#reveal('own', raw.p === OWN_PRICE);
    this.#show(raw, read || Object.keys(touched).length > 0 ? raw : undefined);
    const back = partOf(this, 'decision')?.querySelector('a');
    if (back) back.search = location.search;
  }

  /** Takes the decision of an address over. What that needs is fetched only then; what failed is tried again with the next change. */
  async #takeOver(asked: string): Promise<void> {
    this.#asked = asked;
    this.#left = false;
    const filled = typedIn(this.#form);
    try {
      const late = await import('./decision/take-over.ts');
      const taken = await late.loadDecision(this.dataset.decision ?? '', this.#start, asked);
      if (asked !== this.#asked) return;
      this.#now = taken;
      late.showDecision(this, taken);
      const touched = late.touchedSince(filled, typedIn(this.#form));
      this.#fill(touched);
      // What was taken over is above the result that a link names, and has moved it.
      if (Object.keys(touched).length === 0) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    } catch {
      this.#asked = '';
      this.#reveal('decision', true);
      partOf(this, 'decision')?.replaceChildren(
        'Could not load the needs of this link. Select Calculate to try again.',
      );
    }
    delete document.documentElement.dataset.wait;
    const left = this.#left;
    this.#left = undefined;
    if (left) this.commit();
  }

  #show(raw: RawCost, typed: RawCost | undefined): void {
    const { input, problems } = this.#parse(raw);
    markForm(this.#form, problems);
    partOf(this, 'problems')?.replaceChildren(...items(problems.map(problemText)));
    this.#reveal('notice', problems.length > 0);
    this.#reveal('results', input !== undefined);
    this.#reveal('copy', input !== undefined);
    const { data } = this.#now;
    const results = input ? costsOf(data, input) : [];
    const totals = results.map((result) => `${result.name}: ${headline(result)}.`).join(' ');
    partOf(this, 'live')?.replaceChildren(input ? totals : 'No result until you correct the fields named above.');
    partOf(this, 'whose')?.replaceChildren(input ? whoseText(input, typed, this.#now.example) : '');
    partOf(this, 'given')?.replaceChildren(input ? givenText(input, data) : '');
    if (!input) return;
    for (const result of results) showCard(this, result, data);
    for (const seat of data.hosted) {
      const figure = this.querySelector(`[data-hosted="${seat.id}"] [data-seats]`);
      figure?.replaceChildren(seatsText(seat, input));
    }
  }

  /** Calculates with what is typed so far, if it can be; the address follows when the field is left. */
  #preview(): void {
    const raw = typedIn(this.#form);
    if (this.#parse(raw).input) this.#show(raw, raw);
  }

  #parse(raw: RawCost): ReturnType<typeof parseCost> {
    return parseCost(raw, this.#now.data);
  }

  #markdown(): string {
    const { data, example } = this.#now;
    const { input } = this.#parse(figuresOr(example, readCost(location.search)));
    const page = { on: this.dataset.on ?? '', link: location.href };
    return input ? costMarkdown(costsOf(data, input), input, data, page) : '';
  }

  #reveal(name: string, visible: boolean): void {
    const part = partOf(this, name);
    if (part) part.hidden = !visible;
  }
}

customElements.define('cost-calculator', CostCalculatorElement);
