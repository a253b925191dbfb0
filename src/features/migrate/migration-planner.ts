import { formatPlan, parsePlan, planMigration, readPlan, type Plan, type PlanValues } from './migration-plan.ts';
import { batchLine, planChecklist, planRows } from './migration-text.ts';
import type { CopyTextElement } from '../../ui/copy-text.ts';

const line = (tag: string, textContent: string) => Object.assign(document.createElement(tag), { textContent });

/** Works the plan out anew when a number changes, keeps the numbers in the address, and says what is wrong with them. */
export class MigrationPlannerElement extends HTMLElement {
  #abort = new AbortController();
  #defaults: PlanValues = { nodes: '', batch: '', people: '', min: '', max: '', hours: '', start: '' };
  #plan: Plan | undefined;

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#defaults = this.#values(({ defaultValue }) => defaultValue);
    this.addEventListener('input', () => this.#show(this.#values(({ value }) => value)), { signal });
    this.addEventListener('change', () => this.#commit(), { signal });
    this.addEventListener('reset', () => queueMicrotask(() => this.#commit()), { signal });
    const submit = (event: Event) => (event.preventDefault(), this.#commit());
    this.querySelector('form')?.addEventListener('submit', submit, { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    const copy = this.querySelector<CopyTextElement>('copy-text');
    if (copy) copy.text = () => this.#checklist();
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #values(read: (input: HTMLInputElement) => string): PlanValues {
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input[name]')];
    return Object.fromEntries(inputs.map((input) => [input.name, read(input)])) as unknown as PlanValues;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #commit(): void {
    const values = this.#values(({ value }) => value);
    const search = formatPlan(values, this.#defaults);
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}${location.hash}`);
    this.#show(values);
  }

  #restore(): void {
    const values = parsePlan(location.search, this.#defaults);
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name]')) {
      input.value = values[input.name as keyof PlanValues];
    }
    this.#show(values);
  }

  #show(values: PlanValues): void {
    const read = readPlan(values);
    const plan = 'input' in read ? planMigration(read.input) : read.problems.join(' ');
    this.#plan = typeof plan === 'string' ? undefined : plan;
    const problem = this.#part('problem');
    if (problem) problem.hidden = typeof plan !== 'string';
    problem?.replaceChildren(typeof plan === 'string' ? plan : '');
    const result = this.#part('result');
    if (result) result.hidden = typeof plan === 'string';
    if (typeof plan !== 'string') this.#fill(plan);
  }

  #fill(plan: Plan): void {
    const rows = planRows(plan).map(({ key, value }) => {
      const row = document.createElement('div');
      row.append(line('dt', key), line('dd', value));
      return row;
    });
    this.querySelector('dl')?.replaceChildren(...rows);
    this.#part('batches')?.replaceChildren(...plan.batches.map((batch) => line('li', batchLine(batch))));
    const live = this.#part('live');
    const spoken = rows.flatMap(({ textContent }, index) => (index === 0 || index === 4 ? [textContent] : []));
    live?.replaceChildren(spoken.join('. '));
  }

  #checklist(): string {
    if (!this.#plan) return this.#part('problem')?.textContent ?? '';
    return planChecklist(this.#plan, this.dataset.estimate ?? '', location.href);
  }
}

customElements.define('migration-planner', MigrationPlannerElement);
