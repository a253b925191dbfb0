import { hasGap, type Fit } from '../decision/fit.ts';
import type { NeedVerdict } from '../decision/verdict.ts';
import type { FitStatus } from '../vocabulary.ts';
import { listed } from './lists.ts';

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

/** The musts of a tool with a verdict. */
export const mustsWith = ({ must }: Fit, verdict: NeedVerdict['verdict']): NeedVerdict[] =>
  must.filter((one) => one.verdict === verdict);

/** Names in quotation marks in a sentence; of many the first two and how many more. */
export const someNames = (names: readonly string[]): string => {
  const quoted = names.map((name) => `“${name}”`);
  return listed(quoted.length > 3 ? [...quoted.slice(0, 2), `${quoted.length - 2} more`] : quoted);
};

/** Labels of needs in a sentence. */
export const someLabels = (needs: readonly NeedVerdict[], labels: ReadonlyMap<string, string>): string =>
  someNames(needs.map(({ need }) => labels.get(need) ?? need));

/** The wishes that a tool does not meet. */
export const missing = ({ nice }: Fit): NeedVerdict[] => nice.filter(({ verdict }) => verdict === 'fails');

/**
 * How one tool came out, whatever its evidence, with what a tool that fits meets in part, and the wishes that it does not
 * meet: a mark of one that fits would contradict theirs otherwise.
 */
export const fullText = (fit: Fit, labels: ReadonlyMap<string, string>): string => {
  if (fit.status !== 'fits') return fitText(fit);
  const gap = hasGap(fit) ? `: ${someLabels(mustsWith(fit, 'partly'), labels)}` : '';
  const wishes = missing(fit);
  return `${fitText(fit)}${gap}${wishes.length > 0 ? `, but lacks nice-to-have ${someLabels(wishes, labels)}` : ''}`;
};
