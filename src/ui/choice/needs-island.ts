import { formatChoice, lostText, parseChoice, vocabularyOf, type Choice } from '../../core/decision/choice.ts';
import { fitOf, type Fit } from '../../core/decision/fit.ts';
import { rank } from '../../core/decision/rank.ts';
import type { NeedVerdict } from '../../core/decision/verdict.ts';
import { FormIsland } from '../island.ts';
import { needOf, resultOf } from './attributes.ts';
import { byData } from './by-data.ts';
import { VerdictCells } from './verdict-cells.ts';

/** What a need can be: a box makes it a must, one of three positions anything. */
type Wish = 'must' | 'nice' | 'no';
const wishOf = ({ type, name, value }: HTMLInputElement) => (type === 'radio' ? value : name);
const needIn = ({ type, name, value }: HTMLInputElement) => (type === 'radio' ? name : value);
const wishFor = (need: string, { must, nice }: Choice): Wish =>
  must.includes(need) ? 'must' : nice.includes(need) ? 'nice' : 'no';

/**
 * A choice of needs: a form of boxes, a card for each product and a table of verdicts, all of them in the page already.
 * Orders the cards by how they fit, and keeps the choice in the address. All facts come from the table.
 */
export abstract class NeedsIsland extends FormIsland {
  /** Label of each need by id. */
  protected labels: ReadonlyMap<string, string> = new Map();
  // Looked up once: a tick has one frame, and a page may hold ten thousand cells.
  protected cards: ReadonlyMap<string, HTMLElement> = new Map();
  protected cells = new VerdictCells(this);
  #parts: ReadonlyMap<string, HTMLElement> = new Map();
  #vocabulary = vocabularyOf([]);
  #boxes: HTMLInputElement[] = [];
  #carriers: HTMLAnchorElement[] = [];

  protected override start(signal: AbortSignal): void {
    this.#parts = byData(this, 'part');
    this.cards = byData(this, 'result');
    this.cells = new VerdictCells(this);
    this.#carriers = [...this.querySelectorAll<HTMLAnchorElement>('a[data-carry]')];
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('[data-need] input')];
    const needs = [...this.querySelectorAll<HTMLElement>('form [data-need]')].map(needOf);
    this.#vocabulary = vocabularyOf(needs);
    this.labels = new Map(needs.map(({ id, label }) => [id, label]));
    super.start(signal);
  }

  /** Puts what a product comes to into its card, which has its place already. */
  protected abstract fill(card: HTMLElement, fit: Fit, active: boolean): void;

  /** Says what the products come to together, best first. */
  protected abstract show(choice: Choice, fits: readonly Fit[]): void;

  protected commit(): void {
    const ticked = (wanted: string) =>
      this.#boxes.flatMap((box) => (box.checked && wishOf(box) === wanted ? [needIn(box)] : []));
    const choice = { must: ticked('must'), nice: ticked('nice') };
    this.address(formatChoice(choice));
    this.say('notice', []);
    this.reveal('whole', false);
    this.#judge(choice);
  }

  protected restore(): void {
    const { unknown, must, nice } = parseChoice(location.search, this.#vocabulary);
    const boxed = nice.filter((need) => this.#boxes.some((box) => wishOf(box) === 'nice' && needIn(box) === need));
    const choice = { must, nice: boxed };
    for (const box of this.#boxes) box.checked = wishOf(box) === wishFor(needIn(box), choice);
    // What a short form has no box for is answered by the long one, which also names what no need is called.
    const whole = this.#parts.get('whole')?.querySelector('a');
    if (whole) whole.search = location.search;
    this.reveal('whole', unknown.length + nice.length > boxed.length);
    this.say('notice', unknown.length > 0 ? [lostText(unknown, must.length + nice.length)] : []);
    this.#judge(choice);
  }

  protected reveal(name: string, visible: boolean): void {
    this.#parts.get(name)?.toggleAttribute('hidden', !visible);
  }

  protected write(name: string, ...content: readonly (Node | string)[]): void {
    this.#parts.get(name)?.replaceChildren(...content);
  }

  /** Fills a part with paragraphs, or hides it when there are none. */
  protected say(name: string, lines: readonly string[]): void {
    this.reveal(name, lines.length > 0);
    this.write(name, ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  }

  #judge(choice: Choice): void {
    const verdicts = (product: string, needs: readonly string[]): NeedVerdict[] =>
      needs.map((need) => ({ need, verdict: this.cells.verdict(product, need), rules: [], deciding: [] }));
    const judged = [...this.cards.values()].map((card) => {
      const result = resultOf(card);
      return fitOf(result, verdicts(result.id, choice.must), verdicts(result.id, choice.nice));
    });
    const fits = rank(judged);
    const active = choice.must.length + choice.nice.length > 0;
    // From the last to the first: a tick sends products down, and then only those are moved.
    for (const [place, fit] of [...fits.entries()].reverse()) {
      const card = this.cards.get(fit.id);
      if (!card) continue;
      const there = card.parentElement?.children[place];
      // Moving a card lays it out again, so one that is in its place is left alone.
      if (there !== card) there?.after(card);
      this.fill(card, fit, active);
    }
    for (const link of this.#carriers) link.search = formatChoice(choice);
    this.show(choice, fits);
  }
}
