import { hasGap, inReadingOrder, type Fit } from '../../../core/decision/fit.ts';
import { statusText } from '../../../core/decision/status.ts';
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

const markOf = (fit: Fit): string => (hasGap(fit) ? 'mark mark-partly' : MARK[fit.status]);

/** Said of a need that is not a must. */
const WISH = ' (nice to have)';

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

/** A need and whether it is only a wish, as a name of the line that speaks of it. */
const nameOf = ({ need }: NeedVerdict, { nice }: Fit): string =>
  need + (nice.some((one) => one.need === need) ? WISH : '');

function reason({ need, verdict }: NeedVerdict, name: string, { labels, why }: Surroundings): HTMLElement {
  const item = document.createElement('li');
  item.dataset.need = name;
  const label = document.createElement('span');
  label.className = `mark mark-${verdict}`;
  label.textContent = labels.get(need) ?? need;
  item.append(label, name.slice(need.length), ' ', why(need)?.cloneNode(true) ?? '');
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
  // What is said of a need changes only with its wish: it is made once and stays as long as the need is chosen so.
  const said = byData(list, 'need');
  const names = chosen.map((one) => nameOf(one, fit));
  for (const [name, item] of said) if (!names.includes(name)) item.remove();
  for (const [index, one] of chosen.entries()) {
    const name = names[index] ?? '';
    const item = said.get(name) ?? reason(one, name, surroundings);
    const there = list.children[index] ?? null;
    if (there !== item) list.insertBefore(item, there);
  }
}
