/** Compares two texts by their letters' codes, such as two days. */
export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Alphabetical by name, whatever the case: an order that recommends nothing. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  inOrder(a.name.toLowerCase(), b.name.toLowerCase());
