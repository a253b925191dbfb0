import { inReadingOrder, type Fit } from '../../core/decision/fit.ts';
import type { FitStatus } from '../../core/vocabulary.ts';
import type { NeedVerdict } from '../../core/decision/verdict.ts';
import { FIT_LABEL } from '../../core/text/words.ts';
import { byData } from '../../ui/choice/by-data.ts';

/** A result has the mark of the verdict that it comes to. */
const MARK: Readonly<Record<FitStatus, string>> = {
  fits: 'mark mark-meets',
  'cannot-say': 'mark mark-unknown',
  'ruled-out': 'mark mark-fails',
};

/** What a card needs beside its own result. */
interface Surroundings {
  /** Whether anything is chosen: without a choice a card keeps the words of the page. */
  readonly active: boolean;
  /** Label of each need by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** The words of the table that say why a need comes out as it does. */
  readonly why: (need: string) => Element | null;
}

function reason({ need, verdict }: NeedVerdict, { labels, why }: Surroundings): HTMLElement {
  const item = document.createElement('li');
  item.dataset.need = need;
  const label = document.createElement('span');
  label.className = `mark mark-${verdict}`;
  label.textContent = labels.get(need) ?? need;
  item.append(label, ' ', why(need)?.cloneNode(true) ?? '');
  return item;
}

/** Gives a card its status and the reason for each chosen need. */
export function fillCard(card: HTMLElement, fit: Fit, surroundings: Surroundings): void {
  const { active } = surroundings;
  card.dataset.fit = active ? fit.status : '';
  const headline = card.querySelector<HTMLElement>('[data-status]');
  if (headline) {
    headline.textContent = active ? FIT_LABEL[fit.status] : (headline.dataset.status ?? '');
    headline.className = active ? MARK[fit.status] : '';
  }
  const list = card.querySelector('[data-reasons]');
  if (!list) return;
  const chosen = inReadingOrder(fit);
  // What is said of a need does not change with the choice: it is made once and stays as long as the need is chosen.
  const said = byData(list, 'need');
  for (const [need, item] of said) if (!chosen.some((one) => one.need === need)) item.remove();
  for (const [index, one] of chosen.entries()) {
    const item = said.get(one.need) ?? reason(one, surroundings);
    const there = list.children[index] ?? null;
    if (there !== item) list.insertBefore(item, there);
  }
}
