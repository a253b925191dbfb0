import { weakest } from '../../../core/certainty.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import type { NearMiss } from './near-misses.ts';
import type { Proof, Proofs } from '../../../core/decision/reason.ts';
import { CERTAINTY_LABEL } from '../../../core/text/certainty-words.ts';
import { listed } from '../../../core/text/lists.ts';

/** The needs to give up for a product to fit, each in quotation marks. */
export const nearMissText = ({ name, without, then }: NearMiss, labels: ReadonlyMap<string, string>): string => {
  const given = without.map((id) => `“${labels.get(id) ?? id}”`);
  return `Without ${listed(given)}, ${name} ${then === 'fits' ? 'fits' : 'might fit: something else is unknown'}.`;
};

/** How certain the first place is: as its least certain cell. Undefined where nothing fits or nothing is known. */
export interface Ground {
  /** Such as "Of what Alpha rests on, the least certain answer (low) is". */
  readonly text: string;
  readonly proof: Proof;
}

/** What the first place rests on least surely. An open answer is said to be open already, and counts neither way. */
export const weakestGround = ([first]: readonly Fit[], proofs: Proofs): Ground | undefined => {
  if (!first || first.status === 'ruled-out') return undefined;
  const known = [...first.must, ...first.nice].filter(({ verdict }) => verdict !== 'unknown');
  const proof = weakest(
    known.flatMap(({ need }) => proofs(first.id, need)),
    ({ certainty = 'high' }) => certainty,
  );
  if (!proof) return undefined;
  const level = CERTAINTY_LABEL[proof.certainty ?? 'high'];
  return { text: `Of what ${first.name} rests on, the least certain answer (${level}) is`, proof };
};
