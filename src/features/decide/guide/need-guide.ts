import {
  answered,
  answerIn,
  isAnswered,
  nextStep,
  withdrawn,
  type Guide,
  type GuideAnswer,
  type GuideQuestion,
  type GuideState,
} from '../../../core/decision/guide.ts';
import { namesAnd } from '../../../core/text/lists.ts';
import { idsIn } from '../../../ui/choice/attributes.ts';
import { Island, partOf } from '../../../ui/island.ts';

/** A question with its elements. */
interface Asked extends GuideQuestion {
  readonly section: HTMLElement;
  readonly answers: readonly (GuideAnswer & { readonly text: string })[];
}

/** What judges the answers of the guide, and names the needs. */
interface Judges extends Omit<Guide, 'questions'> {
  readonly labels: ReadonlyMap<string, string>;
}

const answerOf = ({ dataset: { must, nice, not }, textContent }: HTMLElement) => ({
  ...{ must: idsIn(must), nice: idsIn(nice), not: idsIn(not) },
  text: textContent.trim(),
});

const askedOf = (section: HTMLElement): Asked => ({
  id: section.dataset.question ?? '',
  section,
  answers: [...section.querySelectorAll<HTMLElement>('[data-answer]')].map(answerOf),
});

const element = (tag: string, properties: Partial<HTMLElement>) =>
  Object.assign(document.createElement(tag), properties);

/**
 * Asks one question at a time. It sends each answer as an event, `guide-choice`, and gets the resulting choice back.
 * The element that judges the needs keeps the choice and the address.
 */
export class NeedGuideElement extends Island {
  #questions: Asked[] = [];
  /** The choice that the next answer adds to. */
  state: GuideState = { must: [], nice: [], not: [], skip: [] };
  /** The question that the reader wants to answer again. */
  #wanted = '';
  /** Needs that the reader took from those that were not asked, and the one taken or given back last. */
  readonly #added = new Set<string>();
  #last = '';
  #pressed: HTMLElement | null = null;

  protected start(signal: AbortSignal): void {
    this.#questions = [...this.querySelectorAll<HTMLElement>('[data-question]')].map(askedOf);
    this.addEventListener('click', (event) => this.#press(event), { signal });
  }

  /** Shows the question that follows from the choice, what was answered, and what each answer did. */
  show(judges: Judges): void {
    const guide = { questions: this.#questions, ...judges };
    const step = nextStep(guide, this.state);
    const open = this.#questions.find((one) => one.id === this.#wanted && !isAnswered(one, this.state));
    const ask = open?.id ?? ('ask' in step ? step.ask : '');
    for (const { id, section } of this.#questions) section.toggleAttribute('data-asked', id === ask);
    const end = partOf(this, 'guide-end');
    if (end) end.hidden = ask !== '';
    this.#list(judges);
    this.#arrive();
    if (!('end' in step) || ask !== '') return;
    const { state } = this;
    const added = [...this.#added].filter((need) => state.must.includes(need));
    // The words come when they are needed; until then the page says that there is no further question.
    void import('../after-choice.ts').then(({ fillEnd, showPressed }) => {
      if (this.state !== state) return;
      fillEnd(this, step.end, { ...guide, labels: judges.labels, state, added });
      showPressed(this, this.#last);
      this.#last = '';
    });
  }

  /** What was answered, each with the tools that it ruled out and a way to answer it again. */
  #list({ tools, verdict }: Judges): void {
    const list = partOf(this, 'guide-said');
    const said = this.#questions.filter((question) => isAnswered(question, this.state));
    if (!list) return;
    list.hidden = said.length === 0;
    list.querySelector('ol')?.replaceChildren(
      ...said.map(({ id, section, answers }) => {
        const answer = answerIn(answers, this.state);
        const out = tools.filter((tool) => answer?.must.some((need) => verdict(tool.id, need) === 'fails'));
        const open = this.state.skip.includes(id) ? 'left open' : 'chosen among all needs';
        const question = section.querySelector('h2')?.textContent ?? '';
        const change = element('button', { textContent: 'Change', ariaLabel: `Change: ${question}` });
        Object.assign(change, { type: 'button', className: 'guide-change' }).dataset.change = id;
        const text = out.length > 0 ? `. Rules out ${namesAnd(out)}. ` : '. ';
        const line = document.createElement('li');
        line.append(`${question} `, element('strong', { textContent: answer?.text ?? open }), text, change);
        return line;
      }),
    );
  }

  #press(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    const next = target && !modified ? this.#after(target) : undefined;
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
  }

  /** The choice after a press: an answer, a question left open, or one to be answered again. */
  #after(target: HTMLElement): GuideState | undefined {
    const { answer, skip, change, added, undo } = target.dataset;
    this.#wanted = change ?? '';
    this.#last = added ?? undo ?? '';
    if (added) this.#added.add(added);
    if (undo) return { ...this.state, must: this.state.must.filter((need) => need !== undo) };
    if (answer !== undefined) return answered(this.state, answerOf(target));
    const question = this.#questions.find(({ id, section }) => id === change || section.contains(target));
    if (!question) return undefined;
    if (change !== undefined) return withdrawn(this.state, question);
    return skip === undefined ? undefined : { ...this.state, skip: [...this.state.skip, question.id] };
  }
}

customElements.define('need-guide', NeedGuideElement);
