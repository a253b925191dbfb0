import { z } from 'zod';
import { VERDICTS } from '../../core/vocabulary.ts';
import { byId, id } from './id.ts';
import { productLeft, ref } from './ref.ts';
import { text } from './text.ts';

const verdict = z.enum(VERDICTS);
const answers = z.array(z.string().min(1)).default([]);

const common = {
  criterion: ref('criteria').describe('The criterion whose facts decide.'),
  free: z
    .boolean()
    .default(false)
    .describe('If true, an answer that only a paid or cloud edition gives fails, and a mixed one is partly.'),
  notApplicable: verdict
    .optional()
    .describe('What "not applicable" means for this need; required if a tool answers so.'),
};

/**
 * A rule over a `support`, `choice` or `licence` criterion. Of a list of answers the best one counts, unless `every` is
 * set.
 */
const listRule = z.strictObject({
  ...common,
  meets: answers.describe('Answers that meet the need.'),
  partly: answers.describe('Answers that meet it in part.'),
  every: z.boolean().default(false).describe('If true, the worst answer of a list counts instead of the best.'),
  otherwise: verdict
    .default('fails')
    .describe('Verdict of every answer not listed; unknown if the criterion is a judgement and silence is not a no.'),
});

/** A rule over a `quantity` criterion: the whole range inside the bound meets, a part of it is partly. */
const boundRule = z
  .strictObject({
    ...common,
    atMost: z.number().optional().describe('The upper bound, in the unit of the criterion.'),
    atLeast: z.number().optional().describe('The lower bound, in the unit of the criterion.'),
  })
  .refine((rule) => (rule.atMost === undefined) !== (rule.atLeast === undefined), 'give atMost or atLeast');

export const ruleSchema = z.union([boundRule, listRule]);

const reportSchema = z.strictObject({
  need: text(120).describe("The row of the report's matrix."),
  pick: ref('tools').describe('The tool that the report picks.'),
});

/** Something a reader may require, defined as rules over criteria. Its verdict is the worst of its rules. */
export const needSchema = z.strictObject({
  label: text(56).describe('Short name, for chips and table rows.'),
  group: id.describe('Key of groups.'),
  statement: text(120).describe('The need as the reader would say it: "I ...".'),
  caveat: text(160)
    .optional()
    .describe(
      'What a reader may take the need for and it does not ask, or whose judgement decides it; shown wherever the need is chosen.',
    ),
  rules: z.array(ruleSchema).min(1).describe('What must be true; the worst verdict of all rules counts.'),
  featured: z.boolean().default(false).describe('True if the front page shows it.'),
  also: z.array(text(60)).default([]).describe('Other words for the same thing, for search.'),
  aliases: z.array(id).default([]).describe('Earlier slugs that still work in links.'),
  leaves: productLeft
    .optional()
    .describe('What a reader with this need uses today; a result then leads to the path from it.'),
  report: reportSchema.optional().describe("The row of the field report's matrix that this need is, with its pick."),
  comment: text(400)
    .optional()
    .describe("What we say if the report's pick and the verdict differ, or why a judgement stays open."),
});

/** `content/needs.yml`. */
export const needsFileSchema = z.strictObject({
  groups: byId(text(48)).describe('Headings of groups by id, in reading order.'),
  needs: byId(needSchema).describe('Every need by id, in canonical order.'),
});
export type NeedsFile = z.output<typeof needsFileSchema>;
export type Need = z.output<typeof needSchema>;
export type Rule = z.output<typeof ruleSchema>;
