import { z } from 'zod';
import { CARRIES, CARRY_ASPECTS, SIDES, STEP_IDS } from '../../core/vocabulary.ts';
import { id } from './id.ts';
import { ref } from './ref.ts';
import { text } from './text.ts';

const sources = z.array(ref('sources')).min(1);

/** One command for a host of one's own. */
const checkSchema = z.strictObject({
  what: text(120),
  /** Host that it runs on. */
  on: text(60),
  command: text(200),
  effect: text(240),
  undo: text(200),
  /** Version that the command was read in. */
  version: text(48),
  sources,
});

const stepSchema = z.strictObject({
  do: text(640),
  checks: z.array(checkSchema).min(1),
  /** How to stand where one stood before this step. */
  back: text(320),
  sources,
});

/** One path from a tool to another; `content/migrations/<from>-to-<to>.mdx`. */
export const migrationSchema = z.strictObject({
  /** Optional; when written it must equal the file name. */
  id: id.optional(),
  from: ref('tools'),
  to: ref('tools'),
  summary: text(200),
  /** What becomes of the paths between nodes; told before all else. */
  paths: z.strictObject({ text: text(640), sources }),
  /** What comes along by itself, for each aspect. */
  carries: z.record(z.enum(CARRY_ASPECTS), z.strictObject({ value: z.enum(CARRIES), note: text(320), sources })),
  /** The addresses of the two while both run. */
  range: z.strictObject({
    /** Which of the two takes addresses from 100.64.0.0/10 unless told otherwise. */
    uses: z.enum(SIDES),
    from: text(320),
    to: text(320),
    /** What keeps them apart. */
    do: text(400),
    sources,
  }),
  steps: z.record(z.enum(STEP_IDS), stepSchema),
  /** Minutes a node is said to be away. */
  outage: z
    .strictObject({ min: z.int().min(1), max: z.int().max(1440), claim: ref('claims'), note: text(400) })
    .refine(({ min, max }) => min <= max, 'min is more than max'),
  /** What the field report says of this path, and what the evidence says of that. */
  report: z.strictObject({ says: text(320), found: text(480), sources }),
  /** Statements of the field report that it rests on. */
  claims: z.array(ref('claims')).default([]),
});
export type Migration = z.output<typeof migrationSchema>;
