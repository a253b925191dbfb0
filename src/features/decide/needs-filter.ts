import { formatChoice, type Choice } from '../../core/decision/choice.ts';
import { withDay } from '../../core/decision/with-day.ts';
import type { Fit } from '../../core/decision/fit.ts';
import { headlineOf } from '../../core/decision/headline.ts';
import { nearestScenario } from '../../core/decision/nearest.ts';
import { compareFits, nearMisses } from '../../core/decision/rank.ts';
import type { Proof } from '../../core/decision/reason.ts';
import { namesAnd } from '../../core/text/lists.ts';
import { resultOf } from '../../ui/choice/attributes.ts';
import { NeedsIsland } from '../../ui/choice/needs-island.ts';
import type { CopyTextElement } from '../../ui/copy/copy-text.ts';
import { nearMissText, weakestGround, type Ground } from './decision-text.ts';
// Defined first, so that the guide in the page is one when the filter starts.
import './need-guide.ts';
import type { NeedGuideElement } from './need-guide.ts';
import { fillCard } from './result-card.ts';

/** Says which tool fits the needs that were ticked, what ruled one out, and what to give up. */
export class NeedsFilterElement extends NeedsIsland {
  #link: CopyTextElement | null = null;
  #guide: NeedGuideElement | null = null;

  protected override start(signal: AbortSignal): void {
    this.#link = this.querySelector('copy-text[data-name="link"]');
    this.#guide = this.querySelector('need-guide');
    this.addEventListener('guide-choice', ({ detail }: CustomEventInit<Choice>) => detail && this.take(detail), {
      signal,
    });
    super.start(signal);
  }

  protected fill(card: HTMLElement, fit: Fit, active: boolean): void {
    const why = (need: string) => this.cells.why(fit.id, need);
    fillCard(card, fit, { active, labels: this.labels, why, proofs: this.#proofs });
  }

  protected show(choice: Required<Choice>, fits: readonly Fit[]): void {
    const active = choice.must.length + choice.nice.length > 0;
    this.#guide?.show(choice, {
      tools: [...this.cards.values()].map(resultOf),
      verdict: (tool, need) => this.cells.verdict(tool, need),
    });
    const misses = active ? nearMisses(fits) : [];
    this.say(
      'misses',
      misses.map((miss) => nearMissText(miss, this.labels)),
    );
    this.reveal('none', active && !fits.some(({ status }) => status === 'fits'));
    const chosen = active || choice.not.length + choice.skip.length > 0;
    this.#headline(chosen, fits);
    this.#ground(active ? weakestGround(fits, this.#proofs) : undefined);
    this.#waysOn(active, choice, fits);
    this.reveal('bar', active);
    this.toggleAttribute('data-chosen', chosen);
    if (!this.#link) return;
    const query = withDay(formatChoice(choice), this.dataset.on ?? '');
    const link = new URL(`${this.dataset.decide ?? location.pathname}${query}`, location.href).href;
    this.#link.text = () => link;
  }

  /** Says the result first, in the page and to those who hear it. */
  #headline(active: boolean, fits: readonly Fit[]): void {
    const { grade, text, reason } = headlineOf(fits, { labels: this.labels, proofs: this.#proofs });
    const out = fits.filter(({ status }) => status === 'ruled-out');
    const without = grade === 'none' || out.length === 0 ? '' : ` Ruled out: ${namesAnd(out)}.`;
    this.dataset.grade = active ? grade : '';
    this.write('headline', active ? text : 'Nothing chosen yet.');
    this.write('reason', active ? reason : '');
    this.write('live', active ? text + without : 'Nothing chosen yet.');
  }

  /** Where to go on: from the tools in first place, if they are few, and to the scenario that is nearest. */
  #waysOn(active: boolean, choice: Choice, fits: readonly Fit[]): void {
    const [first] = fits;
    const leaders = fits.filter((fit) => first && fit.status !== 'ruled-out' && compareFits(first, fit) === 0);
    const shown = active && leaders.length <= 2 ? leaders.map(({ id }) => id) : [];
    for (const [id, card] of this.cards)
      card.querySelector('[data-ways]')?.toggleAttribute('hidden', !shown.includes(id));
    const links = [...this.querySelectorAll<HTMLElement>('[data-scenario]')].map((link) => ({
      ...{ link, tool: link.dataset.scenario ?? '' },
      needs: (link.dataset.needs ?? '').split(' '),
    }));
    const nearest = nearestScenario(links, choice, first?.id);
    for (const { link } of links) link.hidden = link !== nearest?.link;
    this.reveal('nearest', nearest !== undefined);
  }

  #ground(ground: Ground | undefined): void {
    this.reveal('certainty', ground !== undefined);
    if (!ground) return;
    const { href, text } = ground.proof;
    this.write(
      'certainty',
      `${ground.text} `,
      Object.assign(document.createElement('a'), { href, textContent: text }),
      '.',
    );
  }

  #proofs = (tool: string, need: string): Proof[] => this.cells.proofs(tool, need);
}

customElements.define('needs-filter', NeedsFilterElement);
