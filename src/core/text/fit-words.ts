import { hasGap, type Fit } from '../decision/fit.ts';
import type { FitStatus } from '../vocabulary.ts';

// Apart from the other words: scripts of the decision load it before anything is chosen.
/** Words of each status of a fit. */
export const FIT_LABEL: Readonly<Record<FitStatus, string>> = {
  fits: 'fits',
  'cannot-say': 'undecided, a must-have is unknown',
  'ruled-out': 'ruled out',
};

/** How one tool came out, in words: one that meets a must only in part fits with a gap. */
export const fitText = (fit: Pick<Fit, 'status' | 'must'>): string =>
  `${FIT_LABEL[fit.status]}${hasGap(fit) ? ', with a gap' : ''}`;
