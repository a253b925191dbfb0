import { weakest } from '../certainty.ts';
import { CERTAINTY_LABEL } from '../text/certainty-words.ts';
import { listed } from '../text/lists.ts';
import { fitText } from '../text/fit-words.ts';
import { hasGap, type Fit } from './fit.ts';
import type { Proof, Proofs } from './reason.ts';
import type { NeedVerdict } from './verdict.ts';

/** The musts of a tool with a verdict. */
export const mustsWith = ({ must }: Fit, verdict: NeedVerdict['verdict']): NeedVerdict[] =>
  must.filter((one) => one.verdict === verdict);

/**
 * Whether a tool is ruled out on weak evidence alone: for each must that fails, the cells that decide it are
 * weak. One must that fails for sure is enough to rule it out for sure.
 */
export const isDoubtful = (fit: Fit, proofs: Proofs): boolean =>
  fit.status === 'ruled-out' &&
  mustsWith(fit, 'fails').every(({ need }) => {
    const cells = proofs(fit.id, need);
    return cells.length > 0 && cells.every(({ weak, measured }) => weak ?? measured);
  });

/** Labels of needs in a sentence; of many the first two and how many more. */
export const someLabels = (needs: readonly NeedVerdict[], labels: ReadonlyMap<string, string>): string => {
  const names = needs.map(({ need }) => `“${labels.get(need) ?? need}”`);
  return listed(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names);
};

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

/** The same, and whether a tool is only probably ruled out; without labels no need is named. */
export const statusText = (fit: Fit, proofs: Proofs, labels?: ReadonlyMap<string, string>): string =>
  `${isDoubtful(fit, proofs) ? 'probably ' : ''}${labels ? fullText(fit, labels) : fitText(fit)}`;

/**
 * The least certain answer that a tool rests on; undefined where it rests on none. An answer that asserts nothing counts
 * neither way, one that asserts something does, whether it settles its need or not.
 */
export const leastCertain = ({ id, must, nice }: Fit, proofs: Proofs): Proof | undefined =>
  weakest(
    [...must, ...nice].flatMap(({ need, verdict }) =>
      proofs(id, need).filter(({ certainty }) => certainty ?? verdict !== 'unknown'),
    ),
    ({ certainty = 'high' }) => certainty,
  );

/** How certain that answer is, in a word: "low". */
export const levelOf = ({ certainty = 'high' }: Proof): string => CERTAINTY_LABEL[certainty];
