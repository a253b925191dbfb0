import { inReadingOrder, type Fit } from '../../domain/fit.ts';
import { FIT_LABEL } from '../../domain/words.ts';

/** What the cards of a result need beside the ranking. */
interface Result {
  /** The card of each tool. */
  readonly cards: ReadonlyMap<string, HTMLElement>;
  /** Whether anything is chosen: without a choice a card says what it says in the page. */
  readonly active: boolean;
  /** Label of each need by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** The words of the table that say why a need comes out as it does for a tool. */
  readonly why: (tool: string, need: string) => Element | null;
  /** Whether this is still the result to show. */
  readonly still: () => boolean;
}

/** Cards that a reader sees first. */
const FIRST = 9;

/** Puts the cards in their order, each with its status and its reasons; of many, those further down after the frame. */
export function fillCards(fits: readonly Fit[], result: Result): void {
  const fill = ([place, fit]: [number, Fit]) => {
    const card = result.cards.get(fit.id);
    if (card) fillCard(card, fit, place, result);
  };
  const ranked = [...fits.entries()];
  ranked.slice(0, FIRST).forEach(fill);
  const rest = ranked.slice(FIRST);
  if (rest.length > 0) requestAnimationFrame(() => setTimeout(() => result.still() && rest.forEach(fill)));
}

function fillCard(card: HTMLElement, fit: Fit, place: number, { active, labels, why }: Result): void {
  const there = card.parentElement?.children[place];
  // Moving a card lays it out anew, so one that stands in its place is left alone.
  if (there !== card) there?.before(card);
  card.dataset.fit = active ? fit.status : '';
  const headline = card.querySelector<HTMLElement>('[data-status]');
  if (headline) headline.textContent = active ? FIT_LABEL[fit.status] : (headline.dataset.status ?? '');
  const items = inReadingOrder(fit).map(({ need, verdict }) => {
    const item = document.createElement('li');
    const label = document.createElement('span');
    label.className = `mark mark-${verdict}`;
    label.textContent = labels.get(need) ?? need;
    item.append(label, ' ', why(fit.id, need)?.cloneNode(true) ?? '');
    return item;
  });
  card.querySelector('[data-reasons]')?.replaceChildren(...items);
}
