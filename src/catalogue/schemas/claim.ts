import { z } from 'zod';
import { CLAIM_FINDINGS, OPEN_ANSWERS, SUPPORT } from '../../core/vocabulary.ts';
import { quantitySchema, secondReadingSchema } from './fact.ts';
import { byId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { text } from './text.ts';

/** What a claim says of one criterion, as an answer of the comparison. */
const assertionSchema = z.strictObject({
  criterion: ref('criteria').describe('One of the criteria that the claim touches.'),
  value: z
    .union([z.enum(SUPPORT).exclude(OPEN_ANSWERS), quantitySchema, z.array(text(40)).min(1)])
    .describe('The answer that the claim amounts to.'),
});

/** What our lab saw of the same thing, on another machine and often of another version. */
const measuredSchema = z.strictObject({
  text: text(420).describe('What our lab measured, with versions and spread, or why it did not measure it.'),
  sources: z.array(ref('sources')).default([]).describe('The measurements: sources of our own lab.'),
});

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
  measured: measuredSchema
    .optional()
    .describe("What our lab measured of it, beside the author's figure. The finding stays: host and version differ."),
  secondReading: secondReadingSchema.optional().describe('The reading by someone who did not write this entry.'),
  criteria: z.array(ref('criteria')).default([]).describe('The criteria that it touches.'),
  needs: z.array(ref('needs')).default([]).describe('The needs that it touches.'),
  asserts: z
    .array(assertionSchema)
    .default([])
    .describe('What the claim says in answers of the comparison, only where its words leave no doubt.'),
});

/** One file of `content/claims/`: the claims about one tool, or `general`. */
export const claimsFileSchema = byId(claimSchema);
export type Claim = z.output<typeof claimSchema>;
