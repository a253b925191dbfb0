import { z } from 'zod';

const TAG = /<\/?[a-z!]/i;

/** Some YAML parsers hand an unquoted day over as a Date; code always sees what the author wrote. */
const asWritten = (value: unknown) =>
  value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : value;

/** Plain prose of at most `max` characters. Errors: empty text, text around white space, HTML. */
export const text = (max: number) =>
  z.preprocess(
    asWritten,
    z
      .string()
      .min(1)
      .max(max)
      .refine((value) => value === value.trim(), 'remove white space at the ends')
      .refine((value) => !TAG.test(value), 'write plain text, not HTML'),
  );

const calendarDay = z.iso.date('write a date as YYYY-MM-DD');

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.preprocess(asWritten, calendarDay);

/** A calendar day, or the year alone where no day is shown: `2026-11-22`, `'2026'`. */
export const dayOrYear = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : asWritten(value)),
  z.union([calendarDay, z.string().regex(/^\d{4}$/)], 'write a date as YYYY-MM-DD, or the year alone'),
);

/** Whether a text is a day that the calendar has, `YYYY-MM-DD`. */
export const isCalendarDay = (text: string): boolean => calendarDay.safeParse(text).success;

/** An address on the web. Errors: any scheme but http and https. */
export const webUrl = z.url({ protocol: /^https?$/, error: 'write a full http or https address' });

/** A version or tag as its publisher writes it, such as `v0.29.2` or `2.1`. */
export const version = z.string().regex(/^v?\d+(\.\d+)*([-+.][0-9A-Za-z.-]+)?$/, 'write a version such as v1.2.3');
