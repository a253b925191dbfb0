import { z } from 'zod';
import { IPV4, PLAN_STATUSES, VAT } from '../../core/vocabulary.ts';
import { byId } from './id.ts';
import { ref } from './ref.ts';
import { day, text } from './text.ts';

/** A VPS plan with its price on one day. */
export const planSchema = z.strictObject({
  provider: text(40),
  name: text(40),
  vcpu: z.int().min(1),
  /** GB of memory. */
  ram: z.number().positive(),
  /** EUR a month as listed on `on`. */
  price: z.number().positive(),
  /** Whether the price is net of VAT. */
  vat: z.enum(VAT),
  /** Whether the price includes a public IPv4 address. */
  ipv4: z.enum(IPV4),
  /** The day the price was read. */
  on: day,
  /** `gone`: cannot be ordered any more. */
  status: z.enum(PLAN_STATUSES),
  /** The plan that took its place. */
  successor: ref('plans').optional(),
  note: text(320).optional(),
  sources: z.array(ref('sources')).min(1),
});

/** `content/plans.yml`. */
export const plansFileSchema = byId(planSchema);
export type Plan = z.output<typeof planSchema>;
