import { hasGap, type Fit } from '../../core/decision/fit.ts';
import { namesAnd } from '../../core/text/lists.ts';
import type { FitStatus } from '../../core/vocabulary.ts';

/** The results of all alternatives in a sentence: which fit, which are undecided, or that we know of none. */
export const outcomeText = (fits: readonly Fit[]): string => {
  const having = (wanted: FitStatus) => fits.filter(({ status }) => status === wanted);
  const [fitting, open, out] = [having('fits'), having('cannot-say'), having('ruled-out')];
  const gap = fitting.filter(hasGap);
  const full = fitting.filter((fit) => !hasGap(fit));
  const said = (some: readonly Fit[], how: string) =>
    some.length > 0 &&
    `${some.length} of ${fits.length} ${some.length === 1 ? 'fits' : 'fit'}${how}: ${namesAnd(some)}.`;
  const sentences = [
    fitting.length === 0 && `None of the ${fits.length} is known to meet all of these needs.`,
    said(full, ''),
    said(gap, ', with a gap'),
    open.length > 0 && `${namesAnd(open)} cannot be judged: a fact is unknown.`,
    out.length > 0 && `${out.length} ${out.length === 1 ? 'fails' : 'fail'} at least one need.`,
  ];
  return sentences.filter(Boolean).join(' ');
};
