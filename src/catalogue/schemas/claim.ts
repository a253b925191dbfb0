import { z } from 'zod';
import { CLAIM_FINDINGS } from '../../core/vocabulary.ts';
import { secondReadingSchema } from './fact.ts';
import { byId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { text } from './text.ts';

/** One checkable statement of the field report, in our words, with our finding on it. */
export const claimSchema = z.strictObject({
  claim: text(240).describe('The statement, in our words.'),
  where: text(120).describe('Its place in the report.'),
  finding: z
    .enum(CLAIM_FINDINGS)
    .describe(
      "What we found: partly is half right, outdated was right once, unverifiable is the report's own measurement or opinion.",
    ),
  truth: text(700).describe('What is true, with versions and dates.'),
  since: text(80).optional().describe('Since when the truth differs from the claim, if known: a date or a version.'),
  sources: evidence,
  secondReading: secondReadingSchema.optional().describe('The reading by someone who did not write this entry.'),
  criteria: z.array(ref('criteria')).default([]).describe('The criteria that it touches.'),
  needs: z.array(ref('needs')).default([]).describe('The needs that it touches.'),
});

/** One file of `content/claims/`: the claims about one tool, or `general`. */
export const claimsFileSchema = byId(claimSchema);
export type Claim = z.output<typeof claimSchema>;
