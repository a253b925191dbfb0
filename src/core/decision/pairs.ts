import type { Need, Tool } from '../model.ts';
import { judgeNeed } from './verdict.ts';

/** Two tools that a reader weighs against each other: `a-vs-b` is the page, `reversed` the address that leads to it. */
export interface Pair {
  readonly slug: string;
  readonly reversed: string;
  readonly pair: readonly [Tool, Tool];
}

/** The separator of the two ids of a pair. */
const BETWEEN = '-vs-';

/** The last part of the address of a pair; `a` comes first in the order of ids. */
export const pairSlug = (a: { readonly id: string }, b: { readonly id: string }): string => `${a.id}${BETWEEN}${b.id}`;

/** The two things that a slug may name, of those with the ids; an id may itself hold the separator. */
export const pairsIn = (slug: string, ids: ReadonlySet<string>): [string, string][] =>
  slug.split(BETWEEN).flatMap((_, index, parts): [string, string][] => {
    const [a, b] = [parts.slice(0, index).join(BETWEEN), parts.slice(index).join(BETWEEN)];
    return a !== b && ids.has(a) && ids.has(b) ? [[a, b]] : [];
  });

/**
 * How many others each tool is at least paired with. Among up to six tools every pair has its page; beyond that, pages
 * grow with the number of tools and not with its square.
 */
const RIVALS = 5;

/** Indices of the tools that are hardest to tell from the one at `index`: their verdicts differ on the fewest needs. */
const nearest = (index: number, verdicts: readonly (readonly string[])[]): number[] => {
  const own = verdicts[index] ?? [];
  const apart = verdicts.map((other) => other.filter((verdict, need) => verdict !== own[need]).length);
  return [...apart.keys()]
    .filter((other) => other !== index)
    .toSorted((a, b) => (apart[a] ?? 0) - (apart[b] ?? 0))
    .slice(0, RIVALS);
};

/**
 * Every tool with its nearest rivals by needs, and the pairs in `lasting`, whose address was published: each pair once, in
 * the order of ids.
 */
export const pairs = (tools: readonly Tool[], needs: readonly Need[], lasting: readonly string[] = []): Pair[] => {
  const ordered = tools.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const verdicts = ordered.map((tool) => needs.map((need) => judgeNeed(need, tool).verdict));
  const rivals = ordered.map((_, index) => new Set(nearest(index, verdicts)));
  const kept = new Set(lasting);
  return ordered.flatMap((a, index) =>
    ordered.slice(index + 1).flatMap((b, after): Pair[] => {
      const other = index + 1 + after;
      const near = rivals[index]?.has(other) === true || rivals[other]?.has(index) === true;
      // Most of the half a million pairs of a thousand tools need no name.
      if (!near && kept.size === 0) return [];
      const slug = pairSlug(a, b);
      return near || kept.has(slug) ? [{ slug, reversed: pairSlug(b, a), pair: [a, b] }] : [];
    }),
  );
};
