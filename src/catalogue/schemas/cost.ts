import { z } from 'zod';
import { ref } from './ref.ts';
import { day, text } from './text.ts';

/** A listed price of a paid edition, in EUR a month. */
const priceSchema = z
  .strictObject({
    /** Name on the price list. */
    name: text(40),
    /** The most users that it covers. */
    users: z.int().min(1),
    /** EUR a month at the cheapest way of paying. */
    min: z.number().positive(),
    /** EUR a month at the dearest way of paying. */
    max: z.number().positive(),
  })
  .refine(({ min, max }) => min <= max, 'min is larger than max');

/** An edition of the self-hosted product that is not free. */
const editionSchema = z.strictObject({
  name: text(40),
  /** Users up to whom it costs nothing, where the vendor says so, and the day on which that was said. */
  freeUsers: z.strictObject({ upTo: z.int().min(1), on: day }).optional(),
  /** Listed prices, the smallest first. None: the price is on request, and so unknown. */
  prices: z.array(priceSchema).default([]),
  /** The criteria whose facts are paid or partly paid because of this edition. */
  unlocks: z.array(ref('criteria')).min(1),
  /** Limits, ways of paying, and what was not found. */
  note: text(480),
  /** The day the prices were listed or looked for. */
  on: day,
  sources: z.array(ref('sources')).min(1),
});

/** Hours of an operator that the field report counts for a number of users, beyond those of the tool it compared with. */
const hoursSchema = z.strictObject({
  minUsers: z.int().min(1),
  maxUsers: z.int().min(1).optional(),
  /** Hours a month. */
  more: z.number().min(0),
  claim: ref('claims'),
});

/** What a tool costs beside the server it runs on. */
export const costSchema = z.strictObject({
  /** Paid editions for self-hosting; an empty list says that there is none. */
  editions: z.array(editionSchema),
  /** Estimates of the field report; none where it gives no figure. */
  hours: z.array(hoursSchema).default([]),
});
export type Cost = z.output<typeof costSchema>;
