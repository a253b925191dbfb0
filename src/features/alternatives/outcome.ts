import type { Fit } from '../../core/decision/fit.ts';
import { namesAnd } from '../../core/text/lists.ts';
import type { FitStatus } from '../../core/vocabulary.ts';

/** The results of all alternatives in a sentence: which fit, which are undecided, or that we know of none. */
export const outcomeText = (fits: readonly Fit[]): string => {
  const having = (wanted: FitStatus) => fits.filter(({ status }) => status === wanted);
  const [fitting, open, out] = [having('fits'), having('cannot-say'), having('ruled-out')];
  const sentences = [
    fitting.length > 0
      ? `${fitting.length} of ${fits.length} ${fitting.length === 1 ? 'fits' : 'fit'}: ${namesAnd(fitting)}.`
      : `None of the ${fits.length} is known to meet all of these needs.`,
    open.length > 0 && `${namesAnd(open)} cannot be judged: a fact is unknown.`,
    out.length > 0 && `${out.length} ${out.length === 1 ? 'fails' : 'fail'} at least one need.`,
  ];
  return sentences.filter(Boolean).join(' ');
};
