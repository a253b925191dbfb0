import { z } from 'zod';
import { writtenId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { day, text } from './text.ts';

const FIXED = /^(none|unknown|(partly )?v?\d+(\.\d+)+([-+.][0-9A-Za-z.-]+)?)$/;
const THREAD = /^[\w.-]+\/[\w.-]+#\d+$/;

/** A list without a second mention of anything. */
const once = <T extends z.ZodType>(item: T) =>
  z.array(item).refine((list) => new Set(list).size === list.length, 'write each of them once');

/** A line that software printed, kept as it is: `<nil>` is text and not a tag. */
const printed = z
  .string()
  .min(1)
  .max(160)
  .refine((line) => line === line.trim(), 'remove white space at the ends');

/** Where a symptom is known to occur. */
const affected = z.strictObject({
  tool: ref('tools').describe('The tool.'),
  versions: text(80).describe('Versions and systems on which it is known to occur, as far as known.'),
  fixed: z
    .string()
    .regex(FIXED, 'write a version such as v1.2.3, partly v1.2.3, none or unknown')
    .describe(
      'The first version with the fix; partly and a version: it fixes one of the causes or systems; none: it is open, or a setting and not a fault; or unknown.',
    ),
  note: text(320).optional().describe('What differs for this tool.'),
  sources: evidence,
});

/** One command that tells this cause from others. */
const testSchema = z.strictObject({
  command: text(200).describe('The command.'),
  on: text(60).describe('The machine that it runs on.'),
  expect: text(240).describe('What it prints if this is the cause.'),
});

/** One thing that goes wrong in operation; `content/symptoms/<id>.mdx`, with an empty body. */
export const symptomSchema = z.strictObject({
  id: writtenId,
  title: text(100).describe('What goes wrong, as a reader would put it.'),
  area: ref('areas').describe('Where it hurts.'),
  also: once(text(60))
    .max(12)
    .default([])
    .describe('Other wordings that operators type, bare words too, such as the name of a platform. For search.'),
  errors: once(printed)
    .max(8)
    .default([])
    .describe('What the software prints, letter by letter, as its code has it or a thread quotes it. For search.'),
  tools: z.array(affected).min(1).describe('The tools in which it occurs, in alphabetical order.'),
  shows: text(400).describe('How it shows, in one to three sentences.'),
  why: text(640).describe('The cause.'),
  tell: z.array(testSchema).min(1).max(3).describe('How to tell that it is this cause.'),
  cure: z.array(text(400)).min(1).max(8).describe('The cure, a step each; the one with the least risk comes first.'),
  avoid: text(320).optional().describe('What not to do, and why.'),
  threads: once(z.string().regex(THREAD, 'write owner/repo#number'))
    .default([])
    .describe('Every public thread that was opened and judged to be this symptom.'),
  sources: z
    .array(ref('sources'))
    .default([])
    .describe('Evidence for the cause and the cure: two, or one that is code.'),
  criteria: z.array(ref('criteria')).default([]).describe('Criteria whose facts it touches; their cells link here.'),
  questions: z.array(ref('faq')).default([]).describe('Questions that belong to it; they link here.'),
  checked: day.describe('Date on which it was last checked against its sources.'),
});
export type Symptom = z.output<typeof symptomSchema>;
