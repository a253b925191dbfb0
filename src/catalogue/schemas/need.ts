import { z } from 'zod';
import { VERDICTS } from '../../core/vocabulary.ts';
import { byId, id } from './id.ts';
import { ref } from './ref.ts';
import { text } from './text.ts';

const verdict = z.enum(VERDICTS);
const values = z.array(z.string().min(1)).default([]);

const common = {
  criterion: ref('criteria'),
  /** When true, an answer that only a paid or cloud edition gives fails, and a mixed one is partly. */
  free: z.boolean().default(false),
  /** What "not applicable" means for this need; required when a tool answers so. */
  notApplicable: verdict.optional(),
};

/** A rule over a `support`, `choice` or `licence` row: which answers meet the need. Of a list of answers the best one counts, unless `every` is set. */
const listRule = z.strictObject({
  ...common,
  meets: values,
  partly: values,
  /** When true the worst answer of a list counts instead of the best. */
  every: z.boolean().default(false),
  /** Verdict of every answer not listed; `unknown` where the row is a judgement and silence is not a no. */
  otherwise: verdict.default('fails'),
});

/** A rule over a `quantity` row: the whole range inside the bound meets, a part of it is partly. */
const boundRule = z
  .strictObject({ ...common, atMost: z.number().optional(), atLeast: z.number().optional() })
  .refine((rule) => (rule.atMost === undefined) !== (rule.atLeast === undefined), 'give atMost or atLeast');

export const ruleSchema = z.union([boundRule, listRule]);

/** Something a reader may require, defined as rules over criteria. Its verdict is the worst of its rules. */
export const needSchema = z.strictObject({
  /** Short name, for chips and table rows. */
  label: text(56),
  /** Key of `groups`. */
  group: id,
  /** The need as the reader would say it: "I ...". */
  statement: text(160),
  rules: z.array(ruleSchema).min(1),
  /** Shown on the front page. */
  featured: z.boolean().default(false),
  /** Other words for the same thing, for search. */
  also: z.array(text(60)).default([]),
  /** Earlier slugs that still work in links. */
  aliases: z.array(id).default([]),
  /** The row of the field report's matrix that this need is, with its pick. */
  report: z.strictObject({ need: text(120), pick: ref('tools') }).optional(),
  /** What we say where the report's pick and the verdict differ, or why a judgement stays open. */
  comment: text(400).optional(),
});

/** `content/needs.yml`: groups in reading order and every need in canonical order. */
export const needsFileSchema = z.strictObject({
  groups: byId(text(48)),
  needs: byId(needSchema),
});
export type NeedsFile = z.output<typeof needsFileSchema>;
export type Need = z.output<typeof needSchema>;
export type Rule = z.output<typeof ruleSchema>;
