import { z } from 'zod';
import { evidence, ref } from './ref.ts';
import { day, text } from './text.ts';

/** A listed price of a paid edition. What the site calls its price is the one of a monthly term. */
const priceSchema = z
  .strictObject({
    name: text(40).describe('Name on the price list.'),
    users: z.int().min(1).describe('The most users that it covers.'),
    monthly: z.number().positive().describe('EUR a month, paid by the month.'),
    yearly: z.number().positive().optional().describe('EUR a month, paid by the year, where the list has that too.'),
  })
  .refine(({ monthly, yearly = monthly }) => yearly <= monthly, 'make yearly at most as large as monthly');

const freeUsersSchema = z.strictObject({
  upTo: z.int().min(1).describe('The most users that pay nothing.'),
  on: day.describe('Date on which the vendor said so.'),
});

/** An edition of the self-hosted product that is not free. */
const editionSchema = z.strictObject({
  name: text(40).describe('Name of the edition.'),
  freeUsers: freeUsersSchema.optional().describe('Users up to whom it costs nothing, if the vendor says so.'),
  prices: z
    .array(priceSchema)
    .default([])
    .describe('Listed prices, the smallest first. Empty: the price is on request, and so unknown.'),
  unlocks: z
    .array(ref('criteria'))
    .min(1)
    .describe('The criteria whose facts are paid or partly paid because of this edition.'),
  note: text(480).describe('Limits, ways of paying, and what was not found.'),
  on: day.describe('Date on which the price list was read.'),
  sources: evidence,
});

/** Hours of an operator that the field report counts for a number of users, beyond those of the tool it compared with. */
const hoursSchema = z.strictObject({
  minUsers: z.int().min(1).describe('From how many users the figure holds.'),
  maxUsers: z.int().min(1).optional().describe('Up to how many users it holds; leave out if there is no limit.'),
  more: z.number().min(0).describe('Hours a month.'),
  claim: ref('claims').describe('The claim that holds the figure.'),
});

/** What a tool costs beside the server it runs on. */
export const costSchema = z.strictObject({
  editions: z.array(editionSchema).describe('Paid editions for self-hosting; an empty list says that there is none.'),
  hours: z.array(hoursSchema).default([]).describe('Estimates of the field report; empty if it gives no figure.'),
});
export type Cost = z.output<typeof costSchema>;
