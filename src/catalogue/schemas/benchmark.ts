import { z } from 'zod';
import { KNOWN_UNITS, measureOf } from '../../core/measure.ts';
import { MEASURERS } from '../../core/vocabulary.ts';
import { doubtsSchema } from './fact.ts';
import { byId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { day, text } from './text.ts';

const rowSchema = z.strictObject({
  label: text(100).describe('The configuration that was measured.'),
  series: text(40).optional().describe('Rows of one series are together, such as all downloads.'),
  reading: text(48).optional().describe('What the number is, such as a median.'),
  min: z.number().describe('The lowest figure.'),
  max: z.number().describe('The highest figure; equal to min for a single one.'),
});

/** One published measurement with its experiment. Rows may be compared with each other, never with another experiment. */
export const benchmarkSchema = z.strictObject({
  title: text(120).describe('What was measured, in a few words.'),
  finding: text(90).describe(
    'What the figures show, in a short sentence without a full stop. The heading of the chart.',
  ),
  subject: text(60).describe('Name of the product measured.'),
  tool: ref('tools').optional().describe('The compared tool that it concerns, if any.'),
  unit: text(24)
    .refine((unit) => measureOf(unit) !== undefined, `no chart knows this unit; write ${KNOWN_UNITS}`)
    .describe(`Unit of every figure: ${KNOWN_UNITS}.`),
  rows: z.array(rowSchema).min(1).describe('One row for each configuration.'),
  hardware: text(240).describe('The machines and the network.'),
  method: text(320).describe('How it was measured.'),
  versions: text(160).optional().describe('Versions measured, if stated.'),
  on: day.describe('Date of the measurement or of its publication.'),
  measuredBy: z.enum(MEASURERS).describe('Who took the figures.'),
  note: text(320).optional().describe('What a reader must know before comparing.'),
  sources: evidence,
  doubts: doubtsSchema,
});

/** `content/benchmarks.yml`. */
export const benchmarksFileSchema = byId(benchmarkSchema);
export type Benchmark = z.output<typeof benchmarkSchema>;
