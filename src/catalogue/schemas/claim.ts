import { z } from 'zod';
import { CLAIM_VERDICTS } from '../../core/vocabulary.ts';
import { secondReadingSchema } from './fact.ts';
import { byId } from './id.ts';
import { ref } from './ref.ts';
import { text } from './text.ts';

/** One checkable statement of the field report, in our words, with our verdict on it. */
export const claimSchema = z.strictObject({
  claim: text(240),
  /** Where in the report it stands. */
  where: text(120),
  /** What we found: `partly` is half right, `outdated` was right once, `unverifiable` is the report's own measurement or opinion. */
  verdict: z.enum(CLAIM_VERDICTS),
  /** What is true, with versions and dates. */
  truth: text(700),
  /** Since when the truth differs from the claim, where known: a day or a version. */
  since: text(80).optional(),
  sources: z.array(ref('sources')).min(1),
  /** The reading by someone who did not write this entry. */
  secondReading: secondReadingSchema.optional(),
  /** The rows of the comparison that it touches. */
  criteria: z.array(ref('criteria')).default([]),
  /** The needs that it touches. */
  needs: z.array(ref('needs')).default([]),
});

/** One file of `content/claims/`: the claims about one tool, or `general`. */
export const claimsFileSchema = byId(claimSchema);
export type Claim = z.output<typeof claimSchema>;
