import type { Need, Tool } from '../model.ts';
import { judgeNeed } from './verdict.ts';

/** Two tools that a reader weighs against each other: `a-vs-b` is the page, `reversed` the address that leads to it. */
export interface Pair {
  readonly slug: string;
  readonly reversed: string;
  readonly pair: readonly [Tool, Tool];
}

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

/** Every tool with its nearest rivals by needs, each pair once, in the order of ids. */
export const pairs = (tools: readonly Tool[], needs: readonly Need[]): Pair[] => {
  const ordered = tools.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const verdicts = ordered.map((tool) => needs.map((need) => judgeNeed(need, tool).verdict));
  const rivals = ordered.map((_, index) => new Set(nearest(index, verdicts)));
  return ordered.flatMap((a, index) =>
    ordered.flatMap((b, other) =>
      other > index && (rivals[index]?.has(other) || rivals[other]?.has(index))
        ? [{ slug: `${a.id}-vs-${b.id}`, reversed: `${b.id}-vs-${a.id}`, pair: [a, b] as const }]
        : [],
    ),
  );
};
