import type { Fit } from '../../core/decision/fit.ts';
import { someNames, type ResultWords } from '../../core/decision/headline.ts';
import { isDoubtful } from '../../core/decision/status.ts';
import { removals } from '../../core/decision/removal.ts';
import { fitText } from '../../core/text/fit-words.ts';

/** As many characters as two lines at the bottom of a phone of 360 pixels hold. */
const LINE = 84;

/**
 * A result in one short line: its headline, the tools that are undecided beside the only one that fits, then every tool that is
 * ruled out with the answer that does it, or the names alone where that is too long: "Alpha fits. “Loud” rules out Beta."
 */
export const lineText = (headline: string, fits: readonly Fit[], { labels, proofs }: ResultWords): string => {
  // Only of the few that are named: of a thousand tools, to ask how sure each is takes long.
  const nameOf = (fit: Fit) => (isDoubtful(fit, proofs) ? `${fit.name} (probably)` : fit.name);
  const [first, second] = fits;
  const alone = first?.status === 'fits' && second?.status === 'cannot-say';
  const open = fits.filter(({ status }) => alone && status === 'cannot-say');
  const lead = alone ? `${headline} Undecided: ${someNames(open)}.` : headline;
  const out = removals(fits);
  if (out.length === 0) return lead;
  const each = out
    .map(({ need, tools }) => `“${labels.get(need) ?? need}” rules out ${someNames(tools, nameOf)}`)
    .join('; ');
  const all = `${lead} ${each}.`;
  if (all.length <= LINE) return all;
  const names = someNames(
    out.flatMap(({ tools }) => tools),
    nameOf,
  );
  return `${lead} Ruled out: ${names}.`;
};

/** Where a result will be, as long as nothing is chosen. */
export const NOTHING_CHOSEN = 'No needs selected yet.';

/** How many results have no card, as long as nothing is chosen. */
export const waitingText = (others: number): string => `${others} more tools. A need orders all of them.`;

/** How many results have no card, and what they come to once something is chosen; empty where each has one. */
export const othersText = (others: readonly Fit[], active: boolean): string => {
  if (others.length === 0) return '';
  if (!active) return waitingText(others.length);
  const results = others.map(fitText);
  const counts = [...new Set(results)].map((result) => `${results.filter((one) => one === result).length} ${result}`);
  return `${others.length} more tools: ${counts.join(', ')}.`;
};
