import { z } from 'zod';
import { CARRIES, CARRY_ASPECTS, SIDES, STEP_IDS } from '../../core/vocabulary.ts';
import { writtenId } from './id.ts';
import { evidence, productLeft, ref } from './ref.ts';
import { text } from './text.ts';

/** One command for a host of one's own. */
const checkSchema = z.strictObject({
  what: text(120).describe('The question that the command answers.'),
  on: text(60).describe('The host that it runs on.'),
  command: text(200).describe('The command.'),
  effect: text(240).describe('What it does on that host.'),
  undo: text(200).describe('How to take that back.'),
  version: text(48).describe('The version that the command was read in.'),
  sources: evidence,
});

const stepSchema = z.strictObject({
  do: text(640).describe('What to do.'),
  checks: z.array(checkSchema).min(1).describe('Commands that show whether it worked.'),
  back: text(320).describe('How to return to the state before this step.'),
  sources: evidence,
});

const carrySchema = z.strictObject({
  value: z.enum(CARRIES).describe('Whether it carries over by itself.'),
  note: text(320).describe('What carries over and what does not.'),
  sources: evidence,
});

const rangeSchema = z.strictObject({
  uses: z.enum(SIDES).describe('Which of the two takes addresses from 100.64.0.0/10 by default.'),
  from: text(320).describe('Addresses of the old tool.'),
  to: text(320).describe('Addresses of the new tool.'),
  do: text(400).describe('What keeps them apart.'),
  sources: evidence,
});

const outageSchema = z
  .strictObject({
    min: z.int().min(1).describe('The fewest minutes.'),
    max: z.int().max(1440).describe('The most minutes.'),
    claim: ref('claims').describe('The claim that states the minutes.'),
    note: text(400).describe('What the minutes hold for.'),
  })
  .refine(({ min, max }) => min <= max, 'make min at most as large as max');

/** One loss or gain of a migration, for its first lines. */
const saidSchema = (what: string) => z.strictObject({ what: text(200).describe(what), sources: evidence });

/**
 * One migration from a tool, or from a product outside the comparison, to a tool;
 * `content/migrations/<from>-to-<to>.mdx`.
 */
export const migrationSchema = z.strictObject({
  id: writtenId,
  from: productLeft.describe('The old tool, or {alternative: id} for a product outside the comparison.'),
  to: ref('tools').describe('The new tool.'),
  summary: text(200).describe('The path in one sentence, for lists and search results.'),
  paths: z
    .strictObject({ text: text(640).describe('What happens to them.'), sources: evidence })
    .describe('What happens to the network paths between nodes; shown before all else.'),
  carries: z.record(z.enum(CARRY_ASPECTS), carrySchema).describe('What carries over by itself, for each aspect.'),
  range: rangeSchema.describe('The addresses of the two while both run.'),
  steps: z.record(z.enum(STEP_IDS), stepSchema).describe('The order of work.'),
  lost: z
    .array(saidSchema('What has no counterpart.'))
    .default([])
    .describe('What the old one has and the new one lacks, if no criterion of the comparison says so.'),
  gained: z
    .array(saidSchema('What had no counterpart.'))
    .default([])
    .describe('What the new one has and the old one lacks, if no criterion of the comparison says so.'),
  outage: outageSchema.describe('Minutes that a node is reported to be unreachable.'),
  report: z
    .strictObject({
      says: text(320).describe('What the field report says of this path.'),
      found: text(480).describe('What the evidence says of that.'),
      sources: evidence,
    })
    .optional()
    .describe('What the field report says of this path, and what the evidence says of that.'),
  claims: z.array(ref('claims')).default([]).describe('Claims of the field report that it rests on.'),
});
export type Migration = z.output<typeof migrationSchema>;
