import type { CopyTextElement } from '../../ui/copy/copy-text.ts';
import { FormIsland, partOf } from '../../ui/island.ts';
import type { CostStart } from './decision/decision.ts';
import { parseCost, type CostInput } from './cost-input.ts';
import { formatCost, OWN_PRICE, readCost, readDecision, type RawCost } from './cost-query.ts';
import { costMarkdown } from './cost-markdown.ts';
import { figuresOf, givenText, headline, problemText, resultLines, seatsText, whoseText } from './cost-text.ts';
import { costOf, type CostResult } from './cost.ts';
import { fillForm, goToProblem, markForm, touchedSince, typedIn } from './form/fields.ts';

const items = (lines: readonly string[]): HTMLLIElement[] =>
  lines.map((line) => Object.assign(document.createElement('li'), { textContent: line }));

/**
 * Calculates the monthly cost of each tool from the form. The address keeps the input as typed; without input the page
 * shows its worked example. All figures come from the data that the page carries.
 */
export class CostCalculatorElement extends FormIsland {
  /** What the page starts from, and what it calculates with: the same, unless a decision was taken over. */
  #start: CostStart = { data: { tools: [], plans: [], features: [], hosted: [], signOn: undefined }, example: {} };
  #now = this.#start;
  /** The decision that was asked for last, as a query. */
  #asked = '';

  protected override start(signal: AbortSignal): void {
    this.#now = this.#start = JSON.parse(this.dataset.cost ?? '') as CostStart;
    const copy = this.querySelector<CopyTextElement>('copy-text');
    if (copy) copy.text = () => this.#markdown();
    super.start(signal);
    // A figure counts as it is typed: who scrolls to the result need not leave the field first. Half of one is not a fault.
    this.addEventListener('input', () => this.#preview(), { signal });
    this.addEventListener('submit', () => goToProblem(this.#form()), { signal });
  }

  protected override commit(): void {
    const typed = typedIn(this.#form());
    const same = formatCost(typed) === formatCost(this.#now.example);
    this.address(formatCost({ ...readDecision(location.search), ...(same ? {} : typed) }));
    this.restore();
  }

  protected override restore(): void {
    this.#fill({});
    const asked = formatCost(readDecision(location.search));
    if (asked !== this.#asked) void this.#takeOver(asked);
  }

  /** Shows what the address says, but for the fields that a reader has touched. */
  #fill(touched: RawCost): void {
    const read = readCost(location.search);
    const raw = { ...(read ?? this.#now.example), ...touched };
    fillForm(this.#form(), raw);
    this.#reveal('own', raw.p === OWN_PRICE);
    this.#show(raw, Object.keys(touched).length > 0 ? raw : read);
  }

  /** Takes the decision of an address over. What that needs is fetched only then; what failed is tried again with the next change. */
  async #takeOver(asked: string): Promise<void> {
    this.#asked = asked;
    const filled = typedIn(this.#form());
    try {
      const { loadDecision, showDecision } = await import('./decision/take-over.ts');
      const taken = await loadDecision(this.dataset.decision ?? '', this.#start, asked);
      if (asked !== this.#asked) return;
      this.#now = taken;
      showDecision(this, taken);
      const touched = touchedSince(filled, typedIn(this.#form()));
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
  }

  #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('cost-calculator needs a form');
    return form;
  }

  #show(raw: RawCost, typed: RawCost | undefined): void {
    const { input, problems } = this.#parse(raw);
    markForm(this.#form(), problems);
    partOf(this, 'problems')?.replaceChildren(...items(problems.map(problemText)));
    this.#reveal('notice', problems.length > 0);
    this.#reveal('results', input !== undefined);
    this.#reveal('copy', input !== undefined);
    const results = input ? this.#results(input) : [];
    const totals = results.map((result) => `${result.name}: ${headline(result)}.`).join(' ');
    partOf(this, 'live')?.replaceChildren(input ? totals : 'No result until the fields named above are corrected.');
    partOf(this, 'whose')?.replaceChildren(input ? whoseText(input, typed, this.#now.example) : '');
    partOf(this, 'given')?.replaceChildren(input ? givenText(input, this.#now.data) : '');
    if (!input) return;
    for (const result of results) this.#card(result, resultLines(result, this.#now.data));
    for (const seat of this.#now.data.hosted) {
      const figure = this.querySelector(`[data-hosted="${seat.id}"] [data-seats]`);
      figure?.replaceChildren(seatsText(seat, input));
    }
  }

  /** Calculates with what is typed so far, if it can be; the address follows when the field is left. */
  #preview(): void {
    const raw = typedIn(this.#form());
    if (this.#parse(raw).input) this.#show(raw, raw);
  }

  #parse(raw: RawCost): ReturnType<typeof parseCost> {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    return parseCost(raw, { plans: ids(this.#now.data.plans), features: ids(this.#now.data.features) });
  }

  #results(input: CostInput): CostResult[] {
    return this.#now.data.tools.map((tool) => costOf(tool, input, this.#now.data));
  }

  #markdown(): string {
    const { input } = this.#parse(readCost(location.search) ?? this.#now.example);
    const page = { on: this.dataset.on ?? '', link: location.href };
    return input ? costMarkdown(this.#results(input), input, this.#now.data, page) : '';
  }

  #reveal(name: string, visible: boolean): void {
    const part = partOf(this, name);
    if (part) part.hidden = !visible;
  }

  #card(result: CostResult, lines: readonly string[]): void {
    const card = this.querySelector(`#cost-${result.id}`);
    for (const [name, text] of Object.entries(figuresOf(result)))
      card?.querySelector(`[data-${name}]`)?.replaceChildren(text);
    card?.querySelector('[data-lines]')?.replaceChildren(...items(lines));
  }
}

customElements.define('cost-calculator', CostCalculatorElement);
