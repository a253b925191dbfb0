import type { Claim } from './model.ts';
import type { ClaimFinding } from './vocabulary.ts';

/** What each finding is called, and what it means. */
export const CLAIM_WORDS: Readonly<Record<ClaimFinding, { label: string; meaning: string }>> = {
  confirmed: { label: 'Confirmed', meaning: 'A source other than the report says the same.' },
  partly: { label: 'Partly', meaning: 'One half holds, the other does not, or it holds with a condition.' },
  outdated: {
    label: 'Outdated',
    meaning: 'It was right once, and changed before the report or after it; the entry says when.',
  },
  unverifiable: {
    label: 'Unverifiable',
    meaning:
      'What the operator measured, lived through or judged. Nobody else can repeat it, so it is neither right nor wrong here.',
  },
  wrong: { label: 'Wrong', meaning: 'A source says otherwise, and we know of no time when it was right.' },
};

/** A finding after a count of claims. */
export const claimWord = (finding: ClaimFinding): string => (finding === 'partly' ? 'partly right' : finding);

/** How many claims about something have a finding; without `about`, of all. */
export const countClaims = (claims: readonly Claim[], finding: ClaimFinding, about?: string): number =>
  claims.filter((claim) => claim.finding === finding && (about === undefined || claim.about === about)).length;
