import { chosenText, type Choice } from '../../core/decision/choice.ts';
import type { Fit } from '../../core/decision/fit.ts';
import { firstPlace } from '../../core/decision/first-place.ts';
import { headlineOf, type Citing } from '../../core/decision/headline.ts';
import type { Proof, Proofs } from '../../core/decision/reason.ts';
import { TOOLS_ON_A_PAGE } from '../../core/view/tool-pages.ts';
import { afterFrame } from '../../ui/after-frame.ts';
import { keepPlace } from '../../ui/choice/keep-place.ts';
import { NeedsIsland } from '../../ui/choice/needs-island.ts';
import { partOf } from '../../ui/island.ts';
import { lineText, NOTHING_CHOSEN, othersText } from './decision-text.ts';
// Defined first, so that the guide in the page is one when the filter starts.
import './guide/need-guide.ts';
import type { NeedGuideElement } from './guide/need-guide.ts';
import { fillCard } from './results/result-card.ts';
import { showWays } from './results/ways-on.ts';

const linkTo = ({ href, text }: Proof): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: text });

/** Words with the cells that they cite as links. */
const linked = (words: Citing) => words.map((word) => (typeof word === 'string' ? word : linkTo(word)));

const itemOf = (words: Citing): HTMLElement => {
  const item = document.createElement('li');
  item.append(...linked(words));
  return item;
};

/** Says which tool fits the needs that were ticked, what ruled one out, and what to give up. */
export class NeedsFilterElement extends NeedsIsland {
  protected override readonly most = TOOLS_ON_A_PAGE;
  #guide: NeedGuideElement | null = null;
  /** Whether the choice that is shown next comes from a press among all needs: the reader does not look at the guide. */
  #ticked = false;

  protected override start(signal: AbortSignal): void {
    this.#guide = this.querySelector('need-guide');
    this.addEventListener(
      'guide-choice',
      ({ detail }: CustomEventInit<Required<Choice>>) => detail && this.take(detail),
      {
        signal,
      },
    );
    super.start(signal);
    keepPlace(signal);
    this.#find(signal);
  }

  /** What finds a need is fetched when a reader means to. */
  #find(signal: AbortSignal): void {
    const field = partOf(this, 'find') as HTMLInputElement | null;
    const load = () =>
      import('./find/need-find.ts').then(
        ({ startFind }) => startFind(this, field!, signal),
        () => this.reveal('find-failed', true),
      );
    for (const type of ['focus', 'input']) field?.addEventListener(type, () => void load(), { signal });
  }

  protected fill(card: HTMLElement, fit: Fit, active: boolean): void {
    const why = (need: string) => this.cells.why(fit.id, need);
    fillCard(card, fit, { active, labels: this.labels, why, proofs: this.#proofs });
  }

  protected override commit(): void {
    this.#ticked = true;
    super.commit();
  }

  protected show(choice: Required<Choice>, fits: readonly Fit[]): void {
    const active = choice.must.length + choice.nice.length > 0;
    const chosen = active || choice.not.length + choice.skip.length > 0;
    this.write('chosen', chosenText(choice, this.labels));
    this.#headline(chosen, fits);
    showWays(this.cards, choice, fits, active);
    this.toggleAttribute('data-chosen', chosen);
    if (this.#guide) this.#guide.state = choice;
    const rest = () => this.#rest(choice, fits, chosen);
    // Of a tick the result comes first; what is below that, and the guide above the needs, comes a frame later.
    if (this.#ticked) afterFrame(() => this.choice === choice && rest());
    else rest();
    this.#ticked = false;
  }

  /** The next question, and what comes with the result: needs to give up, certainty, and next steps. */
  #rest(choice: Required<Choice>, fits: readonly Fit[], chosen: boolean): void {
    const { labels } = this;
    const active = choice.must.length + choice.nice.length > 0;
    const verdict = (tool: string, need: string) => this.cells.verdict(tool, need);
    this.#guide?.show({ tools: this.results, verdict, labels });
    if (fits.length > this.most) this.write('others', othersText(fits.slice(this.most), active));
    this.reveal('none', active && !fits.some(({ status }) => status === 'fits'));
    // Nothing is chosen, and nothing was.
    if (!chosen && !this.choice) return;
    const page = (need: string) => this.cells.page(need);
    void import('./after-choice.ts').then(({ showRest }) => {
      if (this.choice === choice) showRest(this, choice, fits, { labels, proofs: this.#proofs, page });
    });
  }

  /** Says the result first, in the page and to those who hear it. */
  #headline(active: boolean, fits: readonly Fit[]): void {
    const words = { labels: this.labels, proofs: this.#proofs };
    const { grade, text, sure, reason, checks } = headlineOf(fits, words);
    this.dataset.grade = active ? grade : '';
    this.write('headline', active ? `${text} ${sure}` : NOTHING_CHOSEN);
    this.write('reason', ...(active ? linked(reason) : []));
    this.write('checks', ...(active ? checks.map(itemOf) : []));
    const [first, second] = active ? firstPlace(fits) : [];
    this.reveal('apart', second?.status === 'fits' && this.#guide !== null);
    this.reveal('find-out', first?.status === 'cannot-say');
    this.announce('live', active ? lineText(text, fits, words) : NOTHING_CHOSEN);
  }

  #proofs: Proofs = (tool, need) => this.cells.proofs(tool, need);
}

customElements.define('needs-filter', NeedsFilterElement);
