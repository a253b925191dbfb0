import { z } from 'zod';
import { CONFIDENCE, MEASURERS } from '../../core/vocabulary.ts';
import { byId } from './id.ts';
import { ref } from './ref.ts';
import { day, text } from './text.ts';

/** One published measurement with its experiment. Rows may be compared with each other, never with another experiment. */
export const benchmarkSchema = z.strictObject({
  /** What was measured, in a few words. */
  title: text(120),
  /** The product measured, as a name. */
  subject: text(60),
  /** The compared tool that it concerns, if one. */
  tool: ref('tools').optional(),
  unit: text(24),
  /** One row a configuration; `reading` says what the number is. */
  rows: z
    .array(z.strictObject({ label: text(100), reading: text(48).optional(), min: z.number(), max: z.number() }))
    .min(1),
  hardware: text(240),
  method: text(320),
  /** Versions measured, where told. */
  versions: text(160).optional(),
  on: day,
  measuredBy: z.enum(MEASURERS),
  note: text(320).optional(),
  sources: z.array(ref('sources')).min(1),
  confidence: z.enum(CONFIDENCE),
});

/** `content/benchmarks.yml`. */
export const benchmarksFileSchema = byId(benchmarkSchema);
export type Benchmark = z.output<typeof benchmarkSchema>;
