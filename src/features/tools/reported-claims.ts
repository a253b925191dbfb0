import { claimWord, countClaims } from '../../core/claims.ts';
import { formatFilter } from '../../core/filter.ts';
import type { Claim, Tool } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import { counted } from '../../core/text/words.ts';
import type { Link } from '../../core/view/page.ts';
import { CLAIM_FINDINGS, type ClaimFinding } from '../../core/vocabulary.ts';

/** The field report's claims about a tool, counted: all, and those with each finding. */
export interface ReportedClaims {
  /** The number of outdated and wrong claims; the heading. */
  readonly title: string;
  readonly all: Link;
  /** Those with each finding. */
  readonly byFinding: readonly Link[];
}

/** Counts the claims about a tool. */
export const reportedClaims = ({ id, name }: Pick<Tool, 'id' | 'name'>, all: readonly Claim[]): ReportedClaims => {
  const claims = all.filter(({ about }) => about === id);
  const to = (finding: string) => routes.claims(formatFilter({ about: id, finding }));
  const count = (finding: ClaimFinding) => countClaims(claims, finding);
  return {
    title: `Field report: ${count('wrong') + count('outdated')} of ${counted(claims.length, 'claims')} wrong or outdated`,
    all: { label: `${counted(claims.length, 'claims')} about ${name}`, to: to('') },
    byFinding: CLAIM_FINDINGS.flatMap((finding) => {
      const label = `${count(finding)} ${claimWord(finding)}`;
      return count(finding) > 0 ? [{ label, to: to(finding) }] : [];
    }),
  };
};
