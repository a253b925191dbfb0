import { z } from 'zod';
import { IPV4, PLAN_STATUSES, VAT } from '../../core/vocabulary.ts';
import { byId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { day, text } from './text.ts';

/** A VPS plan with its price on one date. */
export const planSchema = z.strictObject({
  provider: text(40).describe('Who rents it out.'),
  name: text(40).describe('Name of the plan.'),
  vcpu: z.int().min(1).describe('Number of virtual processors.'),
  ram: z.number().positive().describe('GB of memory.'),
  price: z.number().positive().describe('EUR a month, as listed on that date.'),
  vat: z.enum(VAT).describe('Whether the price is net of VAT.'),
  ipv4: z.enum(IPV4).describe('Whether the price includes a public IPv4 address.'),
  on: day.describe('Price date.'),
  status: z.enum(PLAN_STATUSES).describe('Whether it could be ordered on that date; gone: no longer sold.'),
  successor: ref('plans').optional().describe('The plan that replaced it.'),
  note: text(320).optional().describe('What the figures do not say.'),
  sources: evidence,
});

/** `content/plans.yml`. */
export const plansFileSchema = byId(planSchema);
export type Plan = z.output<typeof planSchema>;
