import type { Plan } from './model.ts';
import type { Ipv4, PlanStatus, Vat } from './vocabulary.ts';

/** Whether a price holds the tax. */
export const VAT_LABEL: Readonly<Record<Vat, string>> = {
  net: 'without VAT',
  included: 'with VAT',
  unknown: 'VAT not told',
};

/** Whether a price holds a public IPv4 address. */
export const IPV4_LABEL: Readonly<Record<Ipv4, string>> = {
  included: 'IPv4 included',
  extra: 'IPv4 extra',
  unknown: 'IPv4 not told',
};

/** Whether a plan could be ordered on the day of its price. */
export const PLAN_STATUS_LABEL: Readonly<Record<PlanStatus, string>> = {
  orderable: 'could be ordered',
  unavailable: 'marked not available',
  gone: 'not sold any more at this price',
  unknown: 'not told whether it could be ordered',
};

/** "11.99 EUR". */
export const euro = (amount: number): string =>
  `${amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} EUR`;

/** "Acme S1". */
export const planName = ({ provider, name }: Pick<Plan, 'provider' | 'name'>): string => `${provider} ${name}`;

/** "2 vCPU, 4 GB". */
export const planSize = ({ vcpu, ram }: Pick<Plan, 'vcpu' | 'ram'>): string => `${vcpu} vCPU, ${ram} GB`;
