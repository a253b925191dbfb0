import type { Names } from './names.ts';
import type { Found } from './rank.ts';
import { isNamed, wordsOfTools } from './tools.ts';

/** What a row of the comparison gets for the name of a tool that the query asks about: it has a cell of each tool. */
const CELL = 0.85;

/** What a place got for all words together, and the share of the query that it holds. */
interface Sum {
  readonly got: number;
  readonly held: number;
}

/** Adds up what each place gets for the words of a query, by their weight. `asked` are the tools that it names. */
export function sumsOf(
  found: readonly Found[],
  weights: readonly number[],
  asked: readonly number[],
  names: Names,
): ReadonlyMap<number, Sum> {
  const sums = new Map<number, Sum>();
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const add = (index: number, amounts: ReadonlyMap<number, number>) => {
    const weight = (weights[index] ?? 0) / whole;
    for (const [place, amount] of amounts) {
      const { got, held } = sums.get(place) ?? { got: 0, held: 0 };
      sums.set(place, { got: got + weight * amount, held: held + weight });
    }
  };
  const words = wordsOfTools(asked, names);
  const ofTool = found.map((term) => isNamed(term, words));
  found.forEach(({ amounts }, index) => {
    if (!ofTool[index]) add(index, amounts);
  });
  // Only rows that hold something else of the query: the name of a tool alone asks for none of them.
  const rows = [...sums.keys()].filter((place) => names.places[place]?.kind === 'criterion');
  found.forEach(({ amounts }, index) => {
    if (ofTool[index]) add(index, new Map([...amounts, ...rows.map((place) => [place, CELL] as const)]));
  });
  return sums;
}
