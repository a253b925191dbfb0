import { z } from 'zod';

const day = z.iso.datetime().describe('A moment, in UTC.');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What one repeat gave for one measure; null if it had not happened when the run stopped waiting. */
const value = z.union([z.number(), z.boolean(), z.string(), z.null()]);

/** One repeat of one case. */
const runSchema = z.strictObject({
  case: z.string().describe('Which case of the experiment.'),
  repeat: z.int().positive().describe('Which repeat of the case, from 1.'),
  load: z.number().nonnegative().describe('Load of the machine over the last minute when the repeat began.'),
  values: z.record(z.string(), value).describe('What was seen, by measure.'),
});

const spreadSchema = z.strictObject({
  case: z.string(),
  measure: z.string(),
  count: z.int().positive().describe('Repeats.'),
  open: z.int().nonnegative().describe('Repeats in which it had not happened when the run stopped waiting.'),
  least: z.number().nullable(),
  lower: z.number().nullable().describe('First quartile.'),
  median: z.number().nullable(),
  upper: z.number().nullable().describe('Third quartile.'),
  most: z.number().nullable(),
});

const programSchema = z.strictObject({
  what: z.string(),
  version: z.string().describe('What the program says its version is.'),
  sha256: sha256.describe('Of the program file that ran.'),
  had: z.string().describe('In words, how the program was had.'),
});

const toolSchema = z.strictObject({
  tool: z.string().describe('The tool, as the site names it.'),
  programs: z.array(programSchema).min(1),
  configuration: z.record(z.string(), z.string()).describe('Configuration as it was used, secrets masked, by file.'),
  runs: z.array(runSchema),
  notMeasured: z.record(z.string(), z.string()).describe('Cases that were not measured, each with the reason.'),
  spread: z.array(spreadSchema).describe('Median and quartiles of each measure that is a number.'),
});

const machineSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('A name for the machine, not its host name.'),
  kernel: z.string(),
  processor: z.string(),
  cores: z.int().positive(),
  memoryMb: z.int().positive(),
  node: z.string(),
});

/** One run of one experiment: what was done, on what, and all that was seen. */
export const resultSchema = z.strictObject({
  edition: z.int().positive(),
  experiment: z.string(),
  began: day,
  ended: day,
  machine: machineSchema,
  load: z.strictObject({
    before: z.number().nonnegative(),
    most: z.number().nonnegative(),
    quiet: z.boolean().describe('True if the load was below one for each core when every repeat began.'),
    together: z.boolean().describe('True if all tools were measured at the same time.'),
  }),
  measures: z.record(z.string(), z.strictObject({ unit: z.string(), what: z.string() })),
  tools: z.array(toolSchema).min(1),
  digest: sha256.describe('Of everything else in this file, so that a later change is seen.'),
});

export type Result = z.output<typeof resultSchema>;
export type ToolResult = Result['tools'][number];
export type Run = ToolResult['runs'][number];
export type Spread = ToolResult['spread'][number];
export type Value = z.output<typeof value>;
export type Machine = Result['machine'];
