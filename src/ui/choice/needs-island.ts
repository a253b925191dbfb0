import { formatChoice, lostText, parseChoice, vocabularyOf, type Choice } from '../../core/decision/choice.ts';
import { fitOf, type Fit } from '../../core/decision/fit.ts';
import { rank } from '../../core/decision/rank.ts';
import type { NeedVerdict } from '../../core/decision/verdict.ts';
import { afterFrame } from '../after-frame.ts';
import { FormIsland } from '../island.ts';
import { needInRow, needOf, questionOf, resultOf, type NeedData, type ResultData } from './attributes.ts';
import { byData } from './by-data.ts';
import { VerdictCells } from './verdict-cells.ts';
import { needIn, wishFor, wishOf } from './wish.ts';

const NOTHING: Required<Choice> = { must: [], nice: [], not: [], skip: [] };

/**
 * A choice of needs: a form of boxes, a card for each product and a table of verdicts, all of them in the page already.
 * Orders the cards by how they fit, and keeps the choice in the address. All facts come from the table.
 */
export abstract class NeedsIsland extends FormIsland {
  /** The choice that is shown; an event `choice` follows each one. Undefined before the first. */
  choice: Choice | undefined;
  /** Label of each need by id. */
  protected labels: ReadonlyMap<string, string> = new Map();
  // Looked up once: a tick has one frame, and a page may hold ten thousand cells.
  protected cards: ReadonlyMap<string, HTMLElement> = new Map();
  protected results: readonly ResultData[] = [];
  protected cells = new VerdictCells(this);
  /** How many cards are shown, best first. */
  protected readonly most: number = Infinity;
  #parts: ReadonlyMap<string, HTMLElement> = new Map();
  #vocabulary = vocabularyOf([]);
  #boxes: HTMLInputElement[] = [];
  #choice: Required<Choice> = NOTHING;
  #carriers: HTMLAnchorElement[] = [];

  protected override start(signal: AbortSignal): void {
    this.#parts = byData(this, 'part');
    this.cards = byData(this, 'result');
    this.results = [...this.cards.values()].map(resultOf);
    this.cells = new VerdictCells(this);
    this.#carriers = [...this.querySelectorAll<HTMLAnchorElement>('a[data-carry]')];
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('[data-need] input')];
    const needs = this.#needs();
    const questions = [...this.querySelectorAll<HTMLElement>('[data-question]')].map(questionOf);
    this.#vocabulary = vocabularyOf(needs, questions);
    this.labels = new Map(needs.map(({ id, label }) => [id, label]));
    this.addEventListener('reset', () => (this.#choice = NOTHING), { signal });
    super.start(signal);
  }

  /** The needs of the form; where a page has none, those of the table. */
  #needs(): NeedData[] {
    const boxed = [...this.querySelectorAll<HTMLElement>('form [data-need]')].map(needOf);
    return boxed.length > 0 ? boxed : [...this.querySelectorAll<HTMLElement>('[data-row]')].map(needInRow);
  }

  /** Puts what a product comes to into its card, which has its place already. */
  protected abstract fill(card: HTMLElement, fit: Fit, active: boolean): void;

  /** Shows the results of all products, best first. */
  protected abstract show(choice: Required<Choice>, fits: readonly Fit[]): void;

  protected commit(): void {
    const ticked = (wanted: string) => this.#boxes.filter((box) => box.checked && wishOf(box) === wanted).map(needIn);
    this.take({ ...this.#choice, must: ticked('must'), nice: ticked('nice') });
  }

  /**
   * Makes a choice that of the address, the form and the page. The browser shows a press by itself, and its frame is all
   * the time there is: what follows from the press comes when it is painted. No hand is quicker to go back.
   */
  protected take(choice: Required<Choice>): void {
    this.#choice = choice;
    afterFrame(() => {
      if (this.#choice !== choice || !this.isConnected) return;
      const known = parseChoice(formatChoice(choice), this.#vocabulary);
      this.address(formatChoice(known));
      this.say('notice', []);
      this.reveal('whole', false);
      this.#apply(known);
    });
  }

  protected restore(): void {
    const { unknown, nice: wished, ...rest } = parseChoice(location.search, this.#vocabulary);
    const nice = wished.filter((need) => this.#canBeNice(need));
    // Needs without a box in a short form lead to the long form, which also names unknown needs.
    const whole = this.#parts.get('whole')?.querySelector('a');
    if (whole) whole.search = location.search;
    this.reveal('whole', unknown.length + wished.length > nice.length);
    this.say('notice', unknown.length > 0 ? [lostText(unknown, rest.must.length + nice.length)] : []);
    this.#apply({ ...rest, nice });
  }

  /** A form of boxes knows musts only; without a form anything can be chosen. */
  #canBeNice(need: string): boolean {
    const boxes = this.#boxes;
    return boxes.length === 0 || boxes.some((box) => wishOf(box) === 'nice' && needIn(box) === need);
  }

  protected reveal(name: string, visible: boolean): void {
    this.#parts.get(name)?.toggleAttribute('hidden', !visible);
  }

  protected write(name: string, ...content: readonly (Node | string)[]): void {
    this.#parts.get(name)?.replaceChildren(...content);
  }

  /** Writes what is read aloud; the same words twice would be read twice. */
  protected announce(name: string, text: string): void {
    if (this.#parts.get(name)?.textContent !== text) this.write(name, text);
  }

  /** Fills a part with paragraphs, or hides it when there are none. */
  protected say(name: string, lines: readonly string[]): void {
    this.reveal(name, lines.length > 0);
    this.write(name, ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  }

  /** Takes a choice into the form and into the page. */
  #apply(choice: Required<Choice>): void {
    this.#choice = choice;
    for (const box of this.#boxes) {
      const checked = wishOf(box) === wishFor(needIn(box), choice);
      if (box.checked !== checked) box.checked = checked;
    }
    const verdicts = (product: string, needs: readonly string[]): NeedVerdict[] =>
      needs.map((need) => ({ need, verdict: this.cells.verdict(product, need), rules: [], deciding: [] }));
    const fits = rank(
      this.results.map((result) => fitOf(result, verdicts(result.id, choice.must), verdicts(result.id, choice.nice))),
    );
    const active = choice.must.length + choice.nice.length > 0;
    // From the last to the first: a tick sends products down, and then only those are moved.
    for (const [place, fit] of [...fits.entries()].reverse()) {
      const card = this.cards.get(fit.id);
      if (!card) continue;
      const there = card.parentElement?.children[place];
      // Moving a card lays it out again, so one that is in its place is left alone.
      if (there !== card) there?.after(card);
      card.hidden = place >= this.most;
      if (!card.hidden) this.fill(card, fit, active);
    }
    for (const link of this.#carriers) link.search = formatChoice(choice);
    this.show(choice, fits);
    this.choice = choice;
    this.dispatchEvent(new Event('choice'));
  }
}
