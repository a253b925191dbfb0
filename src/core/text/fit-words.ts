import type { FitStatus } from '../vocabulary.ts';

// Apart from the other words: scripts of the decision load it before anything is chosen.
/** Words of each status of a fit. */
export const FIT_LABEL: Readonly<Record<FitStatus, string>> = {
  fits: 'fits',
  'cannot-say': 'undecided, a must-have is unknown',
  'ruled-out': 'ruled out',
};
