/** Alphabetical by name, whatever the case: an order that recommends nothing. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number => {
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return Number(one > other) - Number(one < other);
};
