import type { Names } from './names.ts';
import { foundFrom, rank, type Found, type Ranked } from './rank.ts';
import { saidBy } from './titles.ts';
import { toolsSaid } from './tools.ts';

/** True for a place whose title says the tools that are asked for and nothing else: what compares them, or leads from one to the other. */
const isOfAll = (place: number, asked: readonly number[], { tools, titles }: Names): boolean => {
  const words = new Set(asked.flatMap((tool) => tools[tool] ?? []));
  const title = titles[place] ?? [];
  return title.length === words.size && title.every((word) => words.has(word));
};

/**
 * Where a query names several tools: the best of the places that are about these and nothing else, by names alone. A move
 * from one to the other has other wordings. Unless the query says one of them, what compares the tools comes first.
 */
export function pairOf(found: readonly Found[], names: Names): Ranked[] {
  const asked = toolsSaid(saidBy(found), names);
  if (asked.length < 2) return [];
  const byNames = found.map(({ term, answers }) => foundFrom(term, answers));
  const isMove = ({ place }: Ranked) => Number(names.places[place]?.words !== '');
  return rank(byNames, names)
    .filter(({ place }) => isOfAll(place, asked, names))
    .toSorted((a, b) => b.share - a.share || isMove(a) - isMove(b))
    .slice(0, 1);
}
