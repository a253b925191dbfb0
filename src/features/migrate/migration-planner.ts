import { setAddress } from '../../ui/address.ts';
import type { CopyTextElement } from '../../ui/copy/copy-text.ts';
import { FormIsland, partOf, sayIn } from '../../ui/island.ts';
import { batchLine, scheduleChecklist, scheduleRows } from './schedule-text.ts';
import {
  formatSchedule,
  parseSchedule,
  readSchedule,
  scheduleOf,
  type Schedule,
  type ScheduleValues,
} from './schedule.ts';

const line = (tag: string, textContent: string) => Object.assign(document.createElement(tag), { textContent });

/**
 * Calculates the schedule when a number changes, keeps the numbers in the address, and shows what is wrong with them.
 */
export class MigrationPlannerElement extends FormIsland {
  /** The worked example: what the form starts with. */
  #defaults: ScheduleValues = { nodes: '', batch: '', people: '', min: '', max: '', hours: '', start: '' };
  #schedule: Schedule | undefined;

  protected override start(signal: AbortSignal): void {
    this.#defaults = this.#values(({ defaultValue }) => defaultValue);
    this.addEventListener('input', () => this.#show(this.#values(({ value }) => value)), { signal });
    const copy = this.querySelector<CopyTextElement>('copy-text');
    if (copy) copy.text = () => this.#checklist();
    super.start(signal);
    // The checklist is made from it, in the worked example too.
    if (!location.search) this.restore();
  }

  protected override commit(): void {
    const values = this.#values(({ value }) => value);
    const search = formatSchedule(values, this.#defaults);
    if (search !== location.search) setAddress(`${location.pathname}${search}${location.hash}`, { step: true });
    this.#show(values);
  }

  protected override restore(): void {
    const values = parseSchedule(location.search, this.#defaults);
    for (const input of this.#inputs()) input.value = values[input.name as keyof ScheduleValues];
    this.#show(values);
  }

  #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  #values(read: (input: HTMLInputElement) => string): ScheduleValues {
    return Object.fromEntries(this.#inputs().map((input) => [input.name, read(input)])) as unknown as ScheduleValues;
  }

  #show(values: ScheduleValues): void {
    const read = readSchedule(values);
    const schedule = 'input' in read ? scheduleOf(read.input) : read.problems.join(' ');
    this.#schedule = typeof schedule === 'string' ? undefined : schedule;
    sayIn(this, 'problem', typeof schedule === 'string' ? schedule : '');
    const result = partOf(this, 'result');
    if (result) result.hidden = !this.#schedule;
    if (this.#schedule) this.#fill(this.#schedule);
  }

  #fill(schedule: Schedule): void {
    const rows = scheduleRows(schedule).map(({ key, value }) => {
      const row = document.createElement('div');
      row.append(line('dt', key), line('dd', value));
      return row;
    });
    this.querySelector('dl')?.replaceChildren(...rows);
    partOf(this, 'batches')?.replaceChildren(...schedule.batches.map((batch) => line('li', batchLine(batch))));
    const lines = [...rows].map(({ children: [key, value] }) => `${key?.textContent}: ${value?.textContent}`);
    const spoken = lines.filter((_, index) => index === 0 || index === 4);
    partOf(this, 'live')?.replaceChildren(spoken.join('. '));
  }

  #checklist(): string {
    if (!this.#schedule) return partOf(this, 'problem')?.textContent ?? '';
    return scheduleChecklist(this.#schedule, this.dataset.estimate ?? '', location.href);
  }
}

customElements.define('migration-planner', MigrationPlannerElement);
