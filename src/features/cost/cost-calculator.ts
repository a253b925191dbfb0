import type { CostData } from './cost-data.ts';
import { askedFeatures, parseCost, type CostInput } from './cost-input.ts';
import { formatCost, readCost, type RawCost } from './cost-query.ts';
import { costMarkdown, inputText, problemText, resultLines, totalText } from './cost-text.ts';
import { costOf, type CostResult } from './cost.ts';
import type { CopyTextElement } from '../../ui/copy-text.ts';

const items = (lines: readonly string[]): HTMLLIElement[] =>
  lines.map((line) => Object.assign(document.createElement('li'), { textContent: line }));

/**
 * Reckons the monthly cost of each tool from the form. What was typed stands in the address as it was typed; without it
 * the page shows its worked example. All figures come from the data that the page carries.
 */
export class CostCalculatorElement extends HTMLElement {
  #abort = new AbortController();
  #data: CostData = { tools: [], plans: [], features: [], signOn: undefined };
  #example: RawCost = {};

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#data = JSON.parse(this.dataset.cost ?? '') as CostData;
    this.#example = JSON.parse(this.dataset.example ?? '{}') as RawCost;
    const form = this.#form();
    form.addEventListener('change', () => this.#commit(this.#typed()), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#commit(this.#typed());
      },
      { signal },
    );
    form.addEventListener('reset', () => queueMicrotask(() => this.#commit(undefined)), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    const copy = this.querySelector<CopyTextElement>('copy-text');
    if (copy) copy.text = () => this.#markdown();
    // Without a query the page shows its worked example already.
    if (location.search) this.#restore();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('cost-calculator needs a form');
    return form;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #typed(): RawCost {
    const data = new FormData(this.#form());
    return Object.fromEntries([...new Set(data.keys())].map((key) => [key, data.getAll(key).map(String).join(',')]));
  }

  #commit(raw: RawCost | undefined): void {
    const query = raw ? formatCost(raw) : '';
    if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
    this.#restore();
  }

  #restore(): void {
    const read = readCost(location.search);
    this.#fill(read ?? this.#example);
    this.#show(read ?? this.#example, read === undefined);
  }

  /** Puts what was typed into the form, wrong or not, so that it can be put right. */
  #fill(raw: Readonly<Record<string, string | undefined>>): void {
    for (const field of this.#form().elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        field.checked = askedFeatures(raw[field.name]).includes(field.value);
      } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = raw[field.name] ?? '';
      }
    }
    const own = this.#part('own');
    if (own) own.hidden = raw.p !== 'own';
  }

  #show(raw: RawCost, example: boolean): void {
    const { input, problems } = this.#parse(raw);
    const bad = new Set<string>(problems.map(({ field }) => field));
    for (const field of this.#form().elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.toggleAttribute('aria-invalid', false);
        if (bad.has(field.name) && field.name !== 'f') field.setAttribute('aria-invalid', 'true');
      }
    }
    this.#part('problems')?.replaceChildren(...items(problems.map(problemText)));
    this.#reveal('notice', problems.length > 0);
    this.#reveal('results', input !== undefined);
    this.#reveal('copy', input !== undefined);
    const results = input ? this.#results(input) : [];
    const totals = results.map((result) => `${result.name}: ${totalText(result)}.`).join(' ');
    this.#part('live')?.replaceChildren(input ? totals : 'No result until the fields named above are corrected.');
    const given = input ? `${example ? 'The worked example' : 'Your figures'}: ${inputText(input, this.#data)}.` : '';
    this.#part('given')?.replaceChildren(given);
    if (!input) return;
    for (const result of results) this.#card(result, resultLines(result, input, this.#data));
  }

  #parse(raw: RawCost): ReturnType<typeof parseCost> {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    return parseCost(raw, { plans: ids(this.#data.plans), features: ids(this.#data.features) });
  }

  #results(input: CostInput): CostResult[] {
    return this.#data.tools.map((tool) => costOf(tool, input, this.#data));
  }

  #markdown(): string {
    const { input } = this.#parse(readCost(location.search) ?? this.#example);
    const page = { on: this.dataset.on ?? '', link: location.href };
    return input ? costMarkdown(this.#results(input), input, this.#data, page) : '';
  }

  #reveal(name: string, visible: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = !visible;
  }

  #card(result: CostResult, lines: readonly string[]): void {
    const card = this.querySelector(`[data-result="${result.id}"]`);
    card?.querySelector('[data-total]')?.replaceChildren(totalText(result));
    card?.querySelector('[data-lines]')?.replaceChildren(...items(lines));
  }
}

customElements.define('cost-calculator', CostCalculatorElement);
