import { formatChoice, type Choice } from '../../core/decision/choice.ts';
import type { Fit } from '../../core/decision/fit.ts';
import { nearMisses, type NearMiss } from '../../core/decision/rank.ts';
import { FIT_LABEL } from '../../core/text/words.ts';
import { NeedsIsland } from '../../ui/choice/needs-island.ts';
import type { CopyTextElement } from '../../ui/copy/copy-text.ts';
import { decisionText, nearMissText, noneText, weakestGround, type Proof } from './decision-text.ts';
import { fillCard } from './result-card.ts';

/** Says which tool fits the needs that were ticked, what ruled one out, and what to give up; copies it for a ticket. */
export class NeedsFilterElement extends NeedsIsland {
  #copies: CopyTextElement[] = [];

  protected override start(signal: AbortSignal): void {
    this.#copies = [...this.querySelectorAll<CopyTextElement>('copy-text')];
    super.start(signal);
  }

  protected fill(card: HTMLElement, fit: Fit, active: boolean): void {
    fillCard(card, fit, { active, labels: this.labels, why: (need) => this.cells.why(fit.id, need) });
  }

  protected show(choice: Choice, fits: readonly Fit[]): void {
    const active = choice.must.length + choice.nice.length > 0;
    const misses = active ? nearMisses(fits) : [];
    this.say(
      'misses',
      misses.map((miss) => nearMissText(miss, this.labels)),
    );
    const none = active ? noneText(fits) : '';
    this.reveal('none', none !== '');
    this.write('none-text', none);
    const ground = weakestGround(fits, this.#proofs);
    this.reveal('certainty', ground !== undefined);
    if (ground) {
      const cell = Object.assign(document.createElement('a'), {
        href: ground.proof.href,
        textContent: ground.proof.text,
      });
      this.write('certainty', `${ground.text} `, cell, '.');
    }
    this.reveal('bar', active);
    this.toggleAttribute('data-chosen', active);
    const live = fits.map(({ name, status }) => `${name}: ${FIT_LABEL[status]}.`).join(' ');
    this.write('live', active ? live : 'Nothing chosen yet.');
    const link = new URL(`${this.dataset.decide ?? location.pathname}${formatChoice(choice)}`, location.href).href;
    for (const copy of this.#copies) {
      copy.text = () => (copy.dataset.name === 'link' ? link : this.#markdown(fits, misses, link));
    }
  }

  #proofs = (tool: string, need: string): Proof[] =>
    this.cells.proofs(tool, need).map(({ textContent, href }) => ({ text: textContent.trim(), href }));

  #markdown(fits: readonly Fit[], nearMisses: readonly NearMiss[], link: string): string {
    return decisionText({
      ...{ fits, nearMisses, labels: this.labels, link },
      pageOf: (need) => this.cells.page(need) ?? link,
      proofs: this.#proofs,
      versions: new Map([...this.cards].map(([id, { dataset }]) => [id, dataset.version ?? ''])),
      on: this.dataset.on ?? '',
    });
  }
}

customElements.define('needs-filter', NeedsFilterElement);
