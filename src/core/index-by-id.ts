/** The ids of things, in their order. */
export const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/** Things by their ids, in their order. */
export const indexById = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
