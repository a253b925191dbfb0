import type { Quantity } from '../model.ts';

/** Bytes of each unit of memory. Vendors write decimal units, programs often read binary ones. */
const BYTES: Readonly<Record<string, number>> = {
  MB: 1e6,
  GB: 1e9,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

/** A quantity of memory in another unit, to be compared and never to be shown; undefined for a unit that is unknown here. */
export const inUnit = ({ min, max, unit: own }: Quantity, unit: string): Quantity | undefined => {
  const [from, to] = [BYTES[own], BYTES[unit]];
  const factor = own === unit ? 1 : from && to && from / to;
  if (!factor) return undefined;
  return { ...(min !== undefined && { min: min * factor }), ...(max !== undefined && { max: max * factor }), unit };
};
