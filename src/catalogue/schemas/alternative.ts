import { z } from 'zod';
import { DEPTHS } from '../../core/vocabulary.ts';
import type { Criterion } from './criterion.ts';
import { checkedSchema, factSchema } from './fact.ts';
import { writtenId } from './id.ts';
import { evidence } from './ref.ts';
import { day, text, webUrl } from './text.ts';

/** Price of a hosted service per person and month, from its price list. */
const seatSchema = z.strictObject({
  plan: text(40).describe('Name of the plan on the price list.'),
  amount: z.number().positive().describe('Price of one person a month.'),
  currency: z.enum(['EUR', 'USD']).describe('Its currency; nothing is converted.'),
  servers: z
    .strictObject({
      included: z.int().min(0).describe('How many servers of the fleet the price includes.'),
      amount: z.number().positive().describe('Price of each further one a month, in the same currency.'),
    })
    .optional()
    .describe('What servers cost that join without a person, if the list says so.'),
  note: text(240).describe('What the plan includes, and the plan that is free.'),
  on: day.describe('Date on which the price list was read.'),
  sources: evidence,
});

/**
 * A tool outside the comparison; `content/alternatives/<id>.mdx`. It answers as many criteria as were checked, in
 * the same words as a tool, so that the same decision function can say whether it meets a need.
 */
export const alternativeSchema = (criteria: Readonly<Record<string, Criterion>>) =>
  z.strictObject({
    id: writtenId,
    name: text(60).describe('Its name, as its vendor or project writes it.'),
    depth: z.enum(DEPTHS).describe('full: described in depth; short: one paragraph.'),
    summary: text(160).describe('What kind of product it is, in one sentence.'),
    chooseWhen: text(240).describe('Ends the sentence "Choose it when ...".'),
    notWhen: text(240).describe('Ends the sentence "Leave it when ...".'),
    selfHosted: z.boolean().describe("True if the control plane can run on the reader's own machines."),
    seat: seatSchema
      .optional()
      .describe('The cheapest plan for a company, for a hosted service that charges by the person.'),
    homepage: webUrl.optional().describe('Its home page.'),
    repository: webUrl.optional().describe('Its public source repository.'),
    checked: checkedSchema.describe('The version and date that its facts hold for, unless a fact says otherwise.'),
    facts: z
      .strictObject(
        Object.fromEntries(Object.entries(criteria).map(([key, criterion]) => [key, factSchema(criterion).optional()])),
      )
      .describe('A fact for each criterion that was checked.'),
  });
export type Alternative = z.output<ReturnType<typeof alternativeSchema>>;
