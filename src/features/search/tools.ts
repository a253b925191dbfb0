import { answering, type Names } from './names.ts';
import type { Term } from './query.ts';
import type { Found } from './rank.ts';
import type { Place } from './search-directory.ts';
import { saidBy, type Said } from './titles.ts';
import { wholeOf } from './words.ts';

/** From here on, a word of a query is the name of a tool, if mistyped. */
const NEARLY = 0.7;
/** What a place counts that is about a tool of the query, and one that is about others only. */
const OWN = 1.15;
const FOREIGN = 0.25;
/** Things that are always of some tools, which their other wordings name and their titles do not. */
const OF_TOOLS = new Set<string>(['symptom']);

/** The tools that a query names, by where they come in the names. */
export const toolsSaid = (said: ReadonlyMap<string, Said>, { tools }: Names): number[] =>
  [...tools.keys()].filter((tool) => tools[tool]?.words.every((word) => (said.get(word)?.likeness ?? 0) >= NEARLY));

/** The words of the names of some tools. */
export const wordsOfTools = (asked: readonly number[], { tools }: Names): ReadonlySet<string> =>
  new Set(asked.flatMap((tool) => tools[tool]!.words));

/** True for a term that one of the words answers to. */
export const isNamed = ({ answers }: Pick<Found, 'answers'>, words: ReadonlySet<string>): boolean =>
  answers.some(({ name }) => words.has(name.word));

/** What each place counts beside what it holds: a reader who names a tool asks about that one. */
export function countsFor(found: readonly Found[], asked: readonly number[], names: Names): (place: number) => number {
  if (asked.length === 0) return () => 1;
  const words = wordsOfTools(asked, names);
  const wordings = found.filter((term) => isNamed(term, words));
  return (place) => {
    const about = names.about[place] ?? [];
    if (about.some((tool) => asked.includes(tool)) || wordings.some(({ worded }) => worded.has(place))) return OWN;
    return about.length > 0 || OF_TOOLS.has(names.places[place]?.kind ?? '') ? FOREIGN : 1;
  };
}

/** The own page of the one tool that a query names; undefined where it names none, or several. */
export function toolOf(terms: readonly Term[], names: Names): Place | undefined {
  const asked = toolsSaid(saidBy(terms.map((term) => ({ answers: answering(term, names) }))), names);
  return asked.length === 1 ? names.tools[asked[0]!]!.own : undefined;
}

/** The query as a whole, and without the tools that it names: each as a term that only a whole wording holds. */
export function wholesOf(terms: readonly Term[], names: Names): Term[] {
  const found = terms.map((term) => ({ term, answers: answering(term, names) }));
  const words = wordsOfTools(toolsSaid(saidBy(found), names), names);
  const others = found.filter((one) => !isNamed(one, words)).map(({ term }) => term);
  const wholes = new Set([terms, others].map((some) => wholeOf(some.map(({ word }) => word))).filter(Boolean));
  return [...wholes].map((whole) => ({ word: whole, stem: whole, parts: [], open: false }));
}
