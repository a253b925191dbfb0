import { euro } from '../text/quantity.ts';
import type { CostPlan } from './data.ts';

/** "Acme S1, 4 GB, 5.00 EUR without VAT on 2026-09-29". */
export const planLabel = ({ name, ram, price, terms }: CostPlan): string =>
  `${name}, ${ram} GB, ${euro(price)} ${terms}`;
