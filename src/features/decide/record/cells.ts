import type { Fit } from '../../../core/decision/fit.ts';
import { judged } from '../../../core/decision/proofs.ts';
import type { Proof, Proofs } from '../../../core/decision/reason.ts';
import type { Need } from '../../../core/model.ts';
import type { Verdict } from '../../../core/vocabulary.ts';
import { citedBy, type Bibliography } from './bibliography.ts';

/** Verdict of one tool for one need. */
export interface RecordCell {
  readonly verdict: Verdict;
  readonly proofs: readonly Proof[];
  /** Numbers of its sources, the first that of the fact. */
  readonly sources: readonly number[];
}

/** The verdict of each tool for a need, in the order of the result. */
export const cellsOf = ({ id }: Need, fits: readonly Fit[], proofs: Proofs, sources: Bibliography): RecordCell[] =>
  fits.flatMap((one) =>
    judged(one)
      .filter(({ need }) => need === id)
      .map(({ verdict, deciding }) => ({
        ...{ verdict, proofs: proofs(one.id, id) },
        sources: sources.numbers(deciding.map(citedBy)),
      })),
  );
