import { z } from 'zod';
import {
  CONFIDENCE,
  EDITIONS,
  OPEN_ANSWERS,
  READING_EFFECTS,
  READING_OUTCOMES,
  SUPPORT,
} from '../../core/vocabulary.ts';
import type { Criterion } from './criterion.ts';
import { ref } from './ref.ts';
import { day, text, version } from './text.ts';

/** The version a statement was checked against, and the day. */
export const checkedSchema = z.strictObject({ version, on: day });

/** A number or a range; `unit` repeats the unit of its row, so that a slip is caught. */
export const quantitySchema = z
  .strictObject({ min: z.number().optional(), max: z.number().optional(), unit: text(40) })
  .refine((value) => value.min !== undefined || value.max !== undefined, 'give min, max or both')
  .refine((value) => (value.min ?? -Infinity) <= (value.max ?? Infinity), 'min is larger than max');

/** Licences by component; `spdx` is an SPDX expression, or `LicenseRef-` with a name for terms that SPDX does not list. */
export const licenceSchema = z
  .array(
    z.strictObject({
      component: text(80),
      spdx: z.string().regex(/^[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*$/, 'write an SPDX expression'),
    }),
  )
  .min(1);

/** A release: tag and the day it came out (or was first seen, when the note says so). */
export const releaseSchema = z.strictObject({ tag: version, date: day });

const valueOf = (criterion: Criterion) => {
  switch (criterion.kind) {
    case 'support':
      return z.enum(SUPPORT);
    case 'quantity':
      return z.union([
        z.enum(OPEN_ANSWERS),
        quantitySchema.refine((value) => value.unit === criterion.unit, `the unit of this row is "${criterion.unit}"`),
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

/** A statement held against its sources by someone who did not write it. */
export const secondReadingSchema = z
  .strictObject({
    /** The day of the second reading. */
    on: day,
    outcome: z.enum(READING_OUTCOMES),
    /** Whether a correction made the tool look better (`for`), worse (`against`) or neither. Only for `corrected`. */
    effect: z.enum(READING_EFFECTS).optional(),
    /** What was corrected, or why the source could not be opened. Required unless the outcome is `agrees`. */
    note: text(280).optional(),
  })
  .refine(
    ({ outcome, note }) => outcome === 'agrees' || note !== undefined,
    'add note: what was corrected, or why it was not read',
  )
  .refine(
    ({ outcome, effect }) => (outcome === 'corrected') === (effect !== undefined),
    'give effect for a correction, and only for one',
  );

/** What is true of one tool for one criterion, with its evidence. The shape of `value` follows the criterion's kind. */
export const factSchema = (criterion: Criterion) =>
  z.strictObject({
    /** The answer. */
    value: valueOf(criterion),
    /** The edition a yes or partly holds for. */
    edition: z.enum(EDITIONS).optional(),
    /** First version with this answer, where known. */
    since: text(80).optional(),
    /** One or two sentences; required for partly, unknown and mixed (unknown: where was looked). */
    note: text(480).optional(),
    /** Evidence. Only an unknown may do without. */
    sources: z.array(ref('sources')).default([]),
    /** Only where it differs from the tool's own `checked`. */
    checked: checkedSchema.optional(),
    /** How sure the evidence makes us. */
    confidence: z.enum(CONFIDENCE),
    /** The reading by someone who did not write this fact. */
    secondReading: secondReadingSchema.optional(),
    /** What the field report said, where it says something else or is the only one to say anything. */
    reported: z
      .strictObject({ value: z.union([quantitySchema, text(120)]), claim: ref('claims').optional() })
      .optional(),
    /** A command that a reader can run on their own host to see for themselves. */
    verify: text(200).optional(),
  });

export type Fact = z.output<ReturnType<typeof factSchema>>;
export type FactValue = Fact['value'];
export type Quantity = z.output<typeof quantitySchema>;
export type Licence = z.output<typeof licenceSchema>;
export type Checked = z.output<typeof checkedSchema>;
