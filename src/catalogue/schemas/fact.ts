import { z } from 'zod';
import { DOUBTS, EDITIONS, OPEN_ANSWERS, READING_EFFECTS, READING_OUTCOMES, SUPPORT } from '../../core/vocabulary.ts';
import type { Criterion } from './criterion.ts';
import { ref } from './ref.ts';
import { day, text, version } from './text.ts';

/** The version a statement was checked against, and the date. */
export const checkedSchema = z.strictObject({
  version: version.describe('The version that was checked, such as v1.2.3.'),
  on: day.describe('Date of the check.'),
});

/** A number or a range; `unit` repeats the unit of its criterion, so that the check catches a slip. */
export const quantitySchema = z
  .strictObject({
    min: z.number().optional().describe('The lower end; equal to max for a single number.'),
    max: z.number().optional().describe('The upper end; equal to min for a single number.'),
    unit: text(40).describe('The unit of the criterion, repeated.'),
  })
  .refine((value) => value.min !== undefined || value.max !== undefined, 'give min, max or both')
  .refine((value) => (value.min ?? -Infinity) <= (value.max ?? Infinity), 'make min at most as large as max');

const SPDX = /^[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*$/;

/** Licences by component. */
export const licenceSchema = z
  .array(
    z.strictObject({
      component: text(80).describe('The part of the product that has this licence.'),
      spdx: z
        .string()
        .regex(SPDX, 'write an SPDX expression')
        .describe('An SPDX expression, or LicenseRef- with a name for terms that SPDX does not list.'),
    }),
  )
  .min(1);

/** A release: tag and date. */
export const releaseSchema = z.strictObject({
  tag: version.describe('The tag as its publisher writes it.'),
  date: day.describe('Date on which it came out, or on which it was first seen if the note says so.'),
});

const valueOf = (criterion: Criterion) => {
  switch (criterion.kind) {
    case 'support':
      return z.enum(SUPPORT);
    case 'quantity':
      return z.union([
        z.enum(OPEN_ANSWERS),
        quantitySchema.refine(
          (value) => value.unit === criterion.unit,
          `the unit of this criterion is "${criterion.unit}"`,
        ),
      ]);
    case 'version':
      return z.union([z.enum(OPEN_ANSWERS), releaseSchema]);
    case 'licence':
      return z.union([z.enum(OPEN_ANSWERS), licenceSchema]);
    case 'choice':
      return z.union([z.enum(OPEN_ANSWERS), z.array(z.enum(Object.keys(criterion.options))).min(1)]);
    case 'text':
      return text(120);
  }
};

/** A statement compared with its sources by someone who did not write it. */
export const secondReadingSchema = z
  .strictObject({
    on: day.describe('Date of the second reading.'),
    outcome: z.enum(READING_OUTCOMES).describe('How it ended; unread if the source could not be opened.'),
    effect: z
      .enum(READING_EFFECTS)
      .optional()
      .describe(
        'Whether a correction made the tool look better (for), worse (against) or neither. Only for corrected.',
      ),
    note: text(280)
      .optional()
      .describe('What was corrected, or why the source could not be opened. Required unless the outcome is agrees.'),
  })
  .refine(
    ({ outcome, note }) => outcome === 'agrees' || note !== undefined,
    'add note: what was corrected, or why it was not read',
  )
  .refine(
    ({ outcome, effect }) => (outcome === 'corrected') === (effect !== undefined),
    'give effect for a correction, and only for one',
  );

/** Reasons against the evidence that only an author can state; all others for a lower certainty are computed. */
export const doubtsSchema = z
  .array(z.enum(DOUBTS))
  .default([])
  .describe('What makes it less certain and only a human can see. The certainty is computed from it and the sources.');

const reportedSchema = z.strictObject({
  value: z.union([quantitySchema, text(120)]).describe('What the report said: a quantity, or its words.'),
  claim: ref('claims').optional().describe('The claim that says so.'),
});

/** Fields of a fact beside its answer, for every kind. Made once: the facts of all criteria share it. */
const besides = {
  edition: z.enum(EDITIONS).optional().describe('The edition that a "yes" or a "partly" holds for.'),
  since: text(80).optional().describe('First version with this answer, if known.'),
  note: text(480)
    .optional()
    .describe('One or two sentences. Required for partly, unknown and mixed; for unknown it says what we checked.'),
  sources: z.array(ref('sources')).default([]).describe('Evidence: ids of sources. Only an unknown may have none.'),
  checked: checkedSchema.optional().describe("Only if it differs from the tool's own checked."),
  against: z
    .array(ref('sources'))
    .default([])
    .describe('Those of the sources that say something else than the answer.'),
  contrary: text(80)
    .optional()
    .describe('What the sources against it say: what follows "but". A decision that rests on the answer says it too.'),
  doubts: doubtsSchema,
  secondReading: secondReadingSchema.optional().describe('The reading by someone who did not write this fact.'),
  unmeasured: text(200)
    .optional()
    .describe('Why our lab did not measure it, where it measured another tool: what follows "not measured, because".'),
  reported: reportedSchema
    .optional()
    .describe('What the field report said, if it says something else or is the only source.'),
  verify: text(200).optional().describe('A command that readers can run on their own host to check the answer.'),
};

/** What is true of one tool for one criterion, with its evidence. The shape of `value` follows the criterion's kind. */
export const factSchema = (criterion: Criterion) =>
  z.strictObject({ value: valueOf(criterion).describe('The answer.'), ...besides }).describe(criterion.question);

export type Fact = z.output<ReturnType<typeof factSchema>>;
export type FactValue = Fact['value'];
export type Quantity = z.output<typeof quantitySchema>;
export type Licence = z.output<typeof licenceSchema>;
export type Checked = z.output<typeof checkedSchema>;
