import { inReadingOrder, type Fit } from '../../domain/fit.ts';
import { FIT_LABEL } from '../../domain/words.ts';

/** What a card needs beside its own result. */
interface Surroundings {
  /** The card's place in the ranking, from 0. */
  readonly place: number;
  /** Whether anything is chosen: without a choice a card says what it says in the page. */
  readonly active: boolean;
  /** Label of each need by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** The words of the table that say why a need comes out as it does. */
  readonly why: (need: string) => Element | null;
}

/** Puts a card in its place, with its status and the reason for each chosen need. */
export function fillCard(card: HTMLElement, fit: Fit, { place, active, labels, why }: Surroundings): void {
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
    item.append(label, ' ', why(need)?.cloneNode(true) ?? '');
    return item;
  });
  card.querySelector('[data-reasons]')?.replaceChildren(...items);
}
