/** The members of one group, with what the vocabulary says of it. */
export interface Grouped<G, T> {
  readonly id: string;
  readonly group: G;
  readonly members: readonly T[];
}

/** Things by the group that they belong to, groups in their order; a group that holds nothing is left out. */
export const grouped = <G, T extends { readonly group: string }>(
  groups: Readonly<Record<string, G>>,
  things: readonly T[],
): Grouped<G, T>[] =>
  Object.entries(groups)
    .map(([id, group]) => ({ id, group, members: things.filter((thing) => thing.group === id) }))
    .filter(({ members }) => members.length > 0);
