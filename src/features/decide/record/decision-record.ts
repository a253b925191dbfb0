import { formatChoice, withDay, type Choice } from '../../../core/decision/choice.ts';
import { afterFrame } from '../../../ui/after-frame.ts';
import type { CopyTextElement } from '../../../ui/copy/copy-text.ts';
import { Island, partOf } from '../../../ui/island.ts';
import type { NeedsFilterElement } from '../needs-filter.ts';
import type { DecisionFacts } from './facts.ts';
import type * as Show from './show-record.ts';

/**
 * What would change a decision, what has changed since it was made, and its record to copy, to download and to print.
 * The facts and the script that reads them come once something is chosen.
 */
export class DecisionRecordElement extends Island {
  #loaded: Promise<readonly [typeof Show, DecisionFacts]> | undefined;
  #text = '';
  #landed = false;
  /** The choice to show; an answer for an older choice is dropped. */
  #choice: Choice | undefined;

  protected start(signal: AbortSignal): void {
    const filter = this.closest<NeedsFilterElement>('needs-filter');
    if (!filter) return;
    const choose = () => filter.choice && this.#show(filter, filter.choice);
    filter.addEventListener('choice', choose, { signal });
    this.querySelector('[data-action="again"]')?.addEventListener('click', choose, { signal });
    filter.querySelector('[data-action="download"]')?.addEventListener('click', () => this.#download(), { signal });
    filter.querySelector('[data-action="print"]')?.addEventListener('click', () => print(), { signal });
    const form = partOf(filter, 'since-form');
    // The filter around it would take both as its own.
    form?.addEventListener('change', (event) => event.stopPropagation(), { signal });
    form?.addEventListener('submit', (event) => this.#since(event, filter), { signal });
    choose();
  }

  /** Opens the choice as of another day; without one there is nothing to compare, and the page says so. */
  #since(event: Event, filter: NeedsFilterElement): void {
    event.preventDefault();
    event.stopPropagation();
    const day = partOf(filter, 'since-form')?.querySelector('input')?.value ?? '';
    if (this.hidden || !filter.choice) partOf(filter, 'since-missing')?.toggleAttribute('hidden', false);
    else location.assign(location.pathname + withDay(formatChoice(filter.choice), day));
  }

  #load(): Promise<readonly [typeof Show, DecisionFacts]> {
    this.#loaded ??= import('./show-record.ts').then(
      async (show) => [show, await show.loadFacts(this.dataset.facts ?? '')] as const,
    );
    // After a failure the next attempt fetches it again.
    this.#loaded.catch(() => (this.#loaded = undefined));
    return this.#loaded;
  }

  #show(filter: NeedsFilterElement, choice: Choice): void {
    this.#choice = choice;
    const active = choice.must.length + choice.nice.length > 0;
    this.hidden = !active;
    if (!active) return void this.#loaded?.then(([show]) => show.dropRecord(filter));
    afterFrame(() => void this.#fill(filter, choice));
  }

  async #fill(filter: NeedsFilterElement, choice: Choice): Promise<void> {
    const failed = this.querySelector<HTMLElement>('[data-part="failed"]');
    try {
      const [show, facts] = await this.#load();
      if (this.#choice !== choice) return;
      this.#text = show.showRecord(filter, facts, choice);
      const copy = filter.querySelector<CopyTextElement>('[data-name="decision"]');
      if (copy) copy.text = () => this.#text;
      failed?.toggleAttribute('hidden', true);
      this.#land();
    } catch {
      failed?.toggleAttribute('hidden', false);
    }
    filter.querySelector('[data-part="file"]')?.toggleAttribute('hidden', this.#text === '');
  }

  /** A link leads to what was empty when the page came: it is shown once it is there, and once only. */
  #land(): void {
    if (!this.#landed) this.querySelector(':target')?.scrollIntoView();
    this.#landed = true;
  }

  #download(): void {
    const href = URL.createObjectURL(new Blob([this.#text], { type: 'text/markdown' }));
    const link = Object.assign(document.createElement('a'), { href, download: 'decision.md' });
    link.click();
    // The browser has taken the address by then.
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  }
}

customElements.define('decision-record', DecisionRecordElement);
