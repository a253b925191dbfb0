import { z } from 'astro/zod';

const TAG = /<\/?[a-z!]/i;

/** Plain prose of at most `max` characters. Errors: empty text, text around white space, HTML. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value === value.trim(), 'remove white space at the ends')
    .refine((value) => !TAG.test(value), 'write plain text, not HTML');

/** A calendar day, `YYYY-MM-DD`. YAML parsers may hand it over as a Date; code always sees the string. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write a day as YYYY-MM-DD'),
);

/** An address on the web. Errors: any scheme but http and https. */
export const webUrl = z.url({ protocol: /^https?$/, error: 'write a full http or https address' });

/** A version or tag as its publisher writes it, such as `v0.29.2` or `2.1`. */
export const version = z.string().regex(/^v?\d+(\.\d+)*([-+.][0-9A-Za-z.-]+)?$/, 'write a version such as v1.2.3');
