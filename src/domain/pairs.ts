/** Two products with the slug of their page. */
export interface Pair<T> {
  readonly slug: string;
  readonly pair: readonly [T, T];
}

/** Every pair once, in the order of the list; `a-vs-b` is the page, `reversed` the address that leads to it. */
export const pairs = <T extends { readonly id: string }>(tools: readonly T[]): (Pair<T> & { reversed: string })[] =>
  tools.flatMap((a, index) =>
    tools.slice(index + 1).map((b) => ({
      slug: `${a.id}-vs-${b.id}`,
      reversed: `${b.id}-vs-${a.id}`,
      pair: [a, b] as const,
    })),
  );
