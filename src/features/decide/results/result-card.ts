import { inReadingOrder, type Fit } from '../../../core/decision/fit.ts';
import { mustsWith, statusText } from '../../../core/decision/status.ts';
import type { Proofs } from '../../../core/decision/reason.ts';
import type { FitStatus } from '../../../core/vocabulary.ts';
import type { NeedVerdict } from '../../../core/decision/verdict.ts';
import { byData } from '../../../ui/choice/by-data.ts';

/** A result has the mark of its verdict; one that meets a must-have in part has the mark for "partly". */
const MARK: Readonly<Record<FitStatus, string>> = {
  fits: 'mark mark-meets',
  'cannot-say': 'mark mark-unknown',
  'ruled-out': 'mark mark-fails',
};

const markOf = (fit: Fit): string =>
  fit.status === 'fits' && mustsWith(fit, 'partly').length > 0 ? 'mark mark-partly' : MARK[fit.status];

/** What a card needs beside its own result. */
interface Surroundings {
  /** Whether anything is chosen; without a choice a card keeps its initial words. */
  readonly active: boolean;
  /** Label of each need by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** The words of the table that give the reason for a verdict. */
  readonly why: (need: string) => Element | null;
  readonly proofs: Proofs;
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

/** The needs that a card shows: for a tool that is ruled out those that rule it out, for another all that were chosen. */
const spokenOf = (fit: Fit): readonly NeedVerdict[] =>
  fit.status === 'ruled-out' ? fit.must.filter(({ verdict }) => verdict === 'fails') : inReadingOrder(fit);

/** Gives a card its status and the reason for each need that it shows. */
export function fillCard(card: HTMLElement, fit: Fit, surroundings: Surroundings): void {
  const { active, proofs } = surroundings;
  card.dataset.fit = active ? fit.status : '';
  const headline = card.querySelector<HTMLElement>('[data-status]');
  if (headline) {
    headline.textContent = active ? statusText(fit, proofs, surroundings.labels) : (headline.dataset.status ?? '');
    headline.className = active ? markOf(fit) : '';
  }
  const list = card.querySelector('[data-reasons]');
  if (!list) return;
  const chosen = spokenOf(fit);
  // What is said of a need does not change with the choice: it is made once and stays as long as the need is chosen.
  const said = byData(list, 'need');
  for (const [need, item] of said) if (!chosen.some((one) => one.need === need)) item.remove();
  for (const [index, one] of chosen.entries()) {
    const item = said.get(one.need) ?? reason(one, surroundings);
    const there = list.children[index] ?? null;
    if (there !== item) list.insertBefore(item, there);
  }
}
