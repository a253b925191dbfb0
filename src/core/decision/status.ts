import { weakest } from '../certainty.ts';
import { CERTAINTY_LABEL } from '../text/certainty-words.ts';
import { fitText, fullText, mustsWith } from '../text/fit-words.ts';
import type { Fit } from './fit.ts';
import type { Proof, Proofs } from './reason.ts';

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

/** How one tool came out, and whether it is only probably ruled out; without labels no need is named. */
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
