import { firstPlace } from '../../../core/decision/first-place.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { leastCertain, levelOf } from '../../../core/decision/status.ts';
import { fullText } from '../../../core/text/fit-words.ts';
import type { NearMiss } from './near-misses.ts';
import type { Proof, Proofs } from '../../../core/decision/reason.ts';
import { listed } from '../../../core/text/lists.ts';
import { TOOLS_ON_A_PAGE } from '../../../core/view/tool-pages.ts';

/** The needs to give up for a product to fit, each in quotation marks. */
export const nearMissText = ({ without, then }: NearMiss, labels: ReadonlyMap<string, string>): string => {
  const given = without.map((id) => `“${labels.get(id) ?? id}”`);
  const result = then.status === 'fits' ? fullText(then, labels) : 'might fit: something else is unknown';
  return `Without ${listed(given)}, ${then.name} ${result}.`;
};

/** How certain a tool in first place is: as its least certain cell. */
export interface Ground {
  /** Such as "Alpha’s least certain answer (low) is". */
  readonly text: string;
  readonly proof: Proof;
}

/** What one tool rests on least surely. */
const groundOf = (fit: Fit, proofs: Proofs): Ground[] => {
  const proof = leastCertain(fit, proofs);
  if (!proof) return [];
  return [{ text: `${fit.name}’s least certain answer (${levelOf(proof)}) is`, proof }];
};

/** The same of every tool in first place, as far as a page shows it; nothing where none is left or nothing is known. */
export const weakestGrounds = (fits: readonly Fit[], proofs: Proofs): Ground[] =>
  firstPlace(fits)
    .slice(0, TOOLS_ON_A_PAGE)
    .flatMap((fit) => groundOf(fit, proofs));
