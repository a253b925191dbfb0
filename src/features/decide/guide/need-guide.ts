import {
  answered,
  isAnswered,
  nextStep,
  withdrawn,
  type Guide,
  type GuideState,
} from '../../../core/decision/guide.ts';
import { idsIn } from '../../../ui/choice/attributes.ts';
import { Island, isModified, partOf } from '../../../ui/island.ts';
import type { OnPage, Shown } from './guide-said.ts';

/** What judges the answers of the guide, and names the needs. */
interface Judges extends Omit<Guide, 'questions'> {
  readonly labels: ReadonlyMap<string, string>;
}

const answerOf = ({ dataset: { must, nice, not }, textContent }: HTMLElement) => ({
  ...{ must: idsIn(must), nice: idsIn(nice), not: idsIn(not) },
  text: textContent.trim(),
});

const askedOf = (section: HTMLElement): OnPage => ({
  id: section.dataset.question ?? '',
  section,
  exclusive: 'exclusive' in section.dataset,
  answers: [...section.querySelectorAll<HTMLElement>('[data-answer]')].map(answerOf),
});

/**
 * Asks one question at a time. It sends each answer as an event, `guide-choice`, and gets the resulting choice back.
 * The element that judges the needs keeps the choice and the address.
 */
export class NeedGuideElement extends Island {
  #questions: OnPage[] = [];
  /** The choice that the next answer adds to. */
  state: GuideState = { must: [], nice: [], not: [], skip: [] };
  /** The question that the reader wants to answer again. */
  #wanted = '';
  /** What it shows of that choice; the words below it come later. */
  shown: Shown | undefined;
  /** The need at the end that was taken or given back last. */
  #last = '';
  #pressed: HTMLElement | null = null;

  protected start(signal: AbortSignal): void {
    this.#questions = [...this.querySelectorAll<HTMLElement>('[data-question]')].map(askedOf);
    this.addEventListener('click', (event) => this.#press(event), { signal });
  }

  /** Shows the question that follows from the choice. Until the words come, its end says that there is no further one. */
  show(judges: Judges): void {
    const { state } = this;
    const guide = { questions: this.#questions, ...judges };
    const step = nextStep(guide, state);
    const open = this.#questions.find((one) => one.id === this.#wanted && !isAnswered(one, state));
    const ask = open?.id ?? ('ask' in step ? step.ask : '');
    for (const { id, section } of this.#questions) section.toggleAttribute('data-asked', id === ask);
    const end = partOf(this, 'guide-end');
    if (end) end.hidden = ask !== '';
    const ended = 'end' in step && ask === '' ? step.end : undefined;
    this.shown = { ...guide, state, end: ended, pressed: this.#last };
    this.#arrive();
    this.#last = '';
  }

  #press(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
    const next = target && !isModified(event) ? this.#after(target) : undefined;
    if (!next) return;
    event.preventDefault();
    // What follows from a press comes a frame after it; until then the answer is marked.
    this.#pressed?.removeAttribute('data-pressed');
    this.#pressed = target;
    target?.toggleAttribute('data-pressed', true);
    this.dispatchEvent(new CustomEvent('guide-choice', { bubbles: true, detail: next }));
  }

  /** Takes the reader from a press to what it led to. */
  #arrive(): void {
    if (!this.#pressed) return;
    this.#pressed.removeAttribute('data-pressed');
    this.#pressed = null;
    const heading = this.querySelector<HTMLElement>('[data-asked] > h2');
    // A need that was taken from the end has the focus once the end is filled.
    if (heading || !this.#last) (heading ?? partOf(this, 'guide-end'))?.focus();
    // On a phone what comes before the guide would push the answers of each question down the screen.
    if (matchMedia('(width < 60rem)').matches) heading?.scrollIntoView();
  }

  /** The choice after a press: an answer, a question left open, or one to be answered again. */
  #after(target: HTMLElement): GuideState | undefined {
    const { answer, skip, change, added, undo } = target.dataset;
    this.#wanted = change ?? '';
    this.#last = added ?? undo ?? '';
    if (undo) return { ...this.state, must: this.state.must.filter((need) => need !== undo) };
    if (answer !== undefined) return answered(this.state, answerOf(target));
    const question = this.#questions.find(({ id, section }) => id === change || section.contains(target));
    if (!question) return undefined;
    if (change !== undefined) return withdrawn(this.state, question);
    return skip === undefined ? undefined : { ...this.state, skip: [...this.state.skip, question.id] };
  }
}

customElements.define('need-guide', NeedGuideElement);
