import type { Choice } from '../../core/decision/choice.ts';
import type { Fit } from '../../core/decision/fit.ts';
import type { NeedVerdict } from '../../core/decision/verdict.ts';
import { fitText } from '../../core/text/fit-words.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import { NeedsIsland } from '../../ui/choice/needs-island.ts';
import { VERDICT_CLASSES } from '../../ui/marks.ts';
import { outcomeText } from './outcome.ts';

const item = (properties: Partial<HTMLLIElement>) => Object.assign(document.createElement('li'), properties);

/** Shows which alternatives fit the needs that a reader brought from the decision, or that we know of none. */
export class AlternativesFilterElement extends NeedsIsland {
  protected fill(card: HTMLElement, fit: Fit, active: boolean): void {
    const headline = card.querySelector<HTMLElement>('[data-status]');
    if (headline) headline.hidden = !active;
    headline?.replaceChildren(fitText(fit));
    card.querySelector('[data-reasons]')?.replaceChildren(...fit.must.map((one) => this.#reason(card, one)));
  }

  protected show({ must }: Choice, fits: readonly Fit[]): void {
    const active = must.length > 0;
    this.reveal('asked', active);
    // Fitting alternatives then come first, and another order would hide that.
    this.reveal('sort', !active);
    this.write(
      'wanted',
      ...must.map((need) => item({ className: 'chip', textContent: this.labels.get(need) ?? need })),
    );
    this.write('live', active ? outcomeText(fits) : '');
  }

  /** The verdict on a need, as a link to the facts behind it. */
  #reason({ dataset: { verdicts = '' } }: HTMLElement, { need, verdict }: NeedVerdict): HTMLElement {
    const link = document.createElement('a');
    link.className = VERDICT_CLASSES[verdict];
    link.href = verdicts + need;
    link.textContent = `${this.labels.get(need) ?? need}: ${VERDICT_WORDS[verdict].label}`;
    const reason = item({});
    reason.append(link);
    return reason;
  }
}

customElements.define('alternatives-filter', AlternativesFilterElement);
