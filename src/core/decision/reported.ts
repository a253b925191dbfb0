import type { Claim, Fact, Judged, Need, Tool } from '../model.ts';
import type { Verdict } from '../vocabulary.ts';
import { replay } from './matrix.ts';
import { judgeNeed } from './verdict.ts';

/** A verdict that would differ if claims of the field report were right. */
export interface DecidedByReport {
  readonly need: Need;
  readonly tool: Tool;
  /** The verdict if what the claims assert replaced our answers. */
  readonly byReport: Verdict;
  readonly byFacts: Verdict;
  /** The claims, each of which alone makes the difference. */
  readonly claims: readonly Claim[];
}

/** Findings that let a claim count as it was written: with them it decides the same as the facts. */
const ACCEPTED: readonly Claim['finding'][] = ['confirmed', 'unverifiable'];

/** The product as a claim describes it. What the report says of no edition holds for the free one. */
const asClaimed = (product: Judged, { asserts }: Claim): Judged => {
  const claimed = asserts.flatMap(({ criterion, value }): [string, Fact][] => {
    const fact = product.facts[criterion.id];
    return fact ? [[criterion.id, { ...fact, value, edition: undefined }]] : [];
  });
  return { ...product, facts: { ...product.facts, ...Object.fromEntries(claimed) } };
};

/** The report's pick for a need that the facts contradict: the report has the tool meet it. */
const picked = (claim: Claim, need: Need, tool: Tool): boolean =>
  claim.needs.some(({ id }) => id === need.id) &&
  replay([need], [tool]).some(({ pick, outcome }) => pick === tool.id && outcome === 'disagrees');

/** Each verdict that a claim would change, claims with one effect together, in the order of the tools and needs. */
export const decidedByReport = (
  claims: readonly Claim[],
  tools: readonly Tool[],
  needs: readonly Need[],
): DecidedByReport[] =>
  tools.flatMap((tool) =>
    needs.flatMap((need) => {
      const byFacts = judgeNeed(need, tool).verdict;
      const effects = new Map<Verdict, Claim[]>();
      for (const claim of claims.filter(({ about, finding }) => about === tool.id && !ACCEPTED.includes(finding))) {
        const byReport = picked(claim, need, tool) ? 'meets' : judgeNeed(need, asClaimed(tool, claim)).verdict;
        if (byReport !== byFacts) effects.set(byReport, [...(effects.get(byReport) ?? []), claim]);
      }
      return [...effects].map(([byReport, members]) => ({ need, tool, byReport, byFacts, claims: members }));
    }),
  );
