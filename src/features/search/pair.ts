import type { Names } from './names.ts';
import { foundFrom, rank, type Found, type Ranked } from './rank.ts';
import { saidBy } from './titles.ts';
import { toolsSaid, wordsOfTools } from './tools.ts';

/** True for a title that has these words and no other. */
const hasOnly = (title: readonly string[], words: ReadonlySet<string>): boolean =>
  title.length === words.size && title.every((word) => words.has(word));

/**
 * Where a query names several tools: the best of the places whose title says these and nothing else, by names alone. It
 * compares the tools or is a move from one to the other. A move has other wordings: unless the query says one of them,
 * what compares the tools comes first.
 */
export function pairOf(found: readonly Found[], names: Names): Ranked[] {
  const asked = toolsSaid(saidBy(found), names);
  if (asked.length < 2) return [];
  const words = wordsOfTools(asked, names);
  const byNames = found.map(({ term, answers }) => foundFrom(term, answers));
  const isMove = ({ place }: Ranked) => Number(names.places[place]?.words !== '');
  return rank(byNames, names)
    .filter(({ place }) => hasOnly(names.titles[place] ?? [], words))
    .toSorted((a, b) => b.share - a.share || isMove(a) - isMove(b))
    .slice(0, 1);
}
