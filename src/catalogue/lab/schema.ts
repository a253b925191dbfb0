import { z } from 'zod';
import { LAB_HEADLINES, LAB_PLACES, LAB_TABLES } from '../../core/vocabulary.ts';
import { byId, id } from '../schemas/id.ts';
import { ref } from '../schemas/ref.ts';
import { text } from '../schemas/text.ts';

/** Names that a result gives its measures and cases; the lab chooses them. */
const name = text(120);
const measures = z.array(name).min(1).describe('Measures of the results, in the order in which they are shown.');
const cases = z.array(name).min(1).optional().describe('Cases of the results; leave out for all of them.');

const chartSchema = z.strictObject({
  title: text(72).describe('What is drawn, in a few words. The figures of each tool follow it in the heading.'),
  measures,
  cases,
  headline: z
    .enum(LAB_HEADLINES)
    .default('range')
    .describe('What the heading says of each tool: all medians from the least to the most, or the largest alone.'),
});

const tableSchema = z.strictObject({
  title: text(72).describe('What the table holds, in a few words.'),
  form: z
    .enum(LAB_TABLES)
    .describe(
      'beside: measures in rows, tools in columns. cases: one table a tool, a row for each case. runs: one table a tool and case, a row for each thing seen.',
    ),
  measures,
  cases,
});

const absentSchema = z.strictObject({
  tool: ref('tools').describe('The tool.'),
  because: text(400).describe('Why it was not measured, as the end of a sentence.'),
});
const notMeasured = z.array(absentSchema).default([]);

/** One experiment of the lab in words. Its figures come from the results alone. */
export const experimentSchema = z.strictObject({
  title: text(60).describe('What was measured, in a few words.'),
  asks: text(240).describe('The question, with its question mark.'),
  says: z
    .array(text(160))
    .min(1)
    .describe(
      'What was found of one tool, a line each: what it is, a colon, and the figure. {case.measure} is a figure and {case.#} how many things were seen. {yes measure} and {not measure} are the cases in which it always was a yes, or was not. {case.measure: other=value} is what was seen where another measure had a value.',
    ),
  how: z.array(text(400)).min(1).describe('What was done, a step each.'),
  varies: z
    .array(text(400))
    .default([])
    .describe('What differs from repeat to repeat or from run to run, and why where that is known.'),
  beyond: z.array(text(400)).min(1).describe('What the result does not show.'),
  open: text(40).default('not yet').describe('Words for what had not happened when a repeat stopped waiting.'),
  cap: z.number().positive().optional().describe('Seconds after which a repeat stopped waiting.'),
  caps: z.record(name, z.number().positive()).default({}).describe('The same for a case that waited for another time.'),
  words: z.record(name, text(80)).default({}).describe('Words for measures and cases, by the name in the results.'),
  charts: z.record(id, chartSchema).default({}).describe('Charts by id, which is a part of the address.'),
  tables: z.record(id, tableSchema).default({}).describe('Tables by id, which is a part of the address.'),
  places: z.array(z.enum(LAB_PLACES)).default([]).describe('Pages that show its sentences.'),
  notMeasured: notMeasured.describe('Tools without a result in this experiment, where the reason is its own.'),
});
export type Experiment = z.output<typeof experimentSchema>;

/** `content/lab.yml`: what the lab asks. */
export const labFileSchema = z.strictObject({
  notMeasured: notMeasured.describe('Tools without results, with the reason for all experiments.'),
  experiments: byId(experimentSchema).describe('Experiments by the id that the lab gives them, in reading order.'),
});
export type LabFile = z.output<typeof labFileSchema>;
