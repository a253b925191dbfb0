import { answering, nearest, type Answering, type Names } from './names.ts';
import type { Term } from './query.ts';
import { sumsOf } from './sums.ts';
import { saidBy, saidOf, weightOf } from './titles.ts';
import { countsFor, toolsSaid } from './tools.ts';
import { isTrouble } from './words.ts';

/**
 * The one rule by which places are ranked. Each word of a query weighs more the fewer places hold it. A place gets, for
 * each word, most where a title holds it, less where another wording or the title of its page does, and least where only
 * its text does. What it gets is then multiplied by the square root of the share of the query that it holds, by how much of its
 * title the query says, and by a little for its kind.
 */

/** A place and what it got. */
export interface Ranked {
  readonly place: number;
  readonly score: number;
  /** The share of the query that it holds, by weight. */
  readonly share: number;
  /** True where the query names a tool and the place is about others. */
  readonly foreign: boolean;
}

/** What a word of a query found. */
export interface Found {
  readonly term: Term;
  /** How much each place that holds it gets for it, from 0 to 1. */
  readonly amounts: ReadonlyMap<number, number>;
  /** The words of names that answer to it. */
  readonly answers: readonly Answering[];
  /** The places whose text has it among other wordings. */
  readonly worded: ReadonlySet<number>;
  /** Where nothing holds it: what was taken instead. */
  readonly instead?: string;
}

/** What a text counts beside a name: for a mention, for what it is about, and for other wordings that come with it. */
const TEXT = { mention: 0.28, about: 0.3, named: 0.75 } as const;
/** What a place gets more when the query says all of its title. */
const NAMED = 0.7;
/** What the parts of a written word count beside the whole. */
const PARTS = 0.7;
/** Questions count more than pages and scenarios, which cover many things. */
const KIND: Readonly<Partial<Record<string, number>>> = {
  ...{ question: 1.08, tool: 1.05, term: 0.95, symptom: 0.75, scenario: 0.9, page: 0.9 },
};
/** What a symptom counts for somebody who says that something does not work. */
const SYMPTOM_IN_TROUBLE = 0.95;
/** A section of a page of prose or tables beside a thing that has a place of its own. */
const SECTION = 0.75;
const SECTIONED = new Set<string>(['page', 'scenario', 'tool']);

/** Matches of a term in the texts; undefined before they have loaded. */
export type Texts = ((term: Term) => ReadonlyMap<number, number>) | undefined;

const amountsOf = (answers: readonly Answering[], held: ReadonlyMap<number, number> | undefined) => {
  const amounts = new Map<number, number>();
  for (const { name, likeness } of answers) {
    for (const [place, weight] of name.places) {
      amounts.set(place, Math.max(amounts.get(place) ?? 0, weight * likeness));
    }
  }
  for (const [place, share] of held ?? []) {
    const named = amounts.get(place) ?? 0;
    const said = share === 1 ? TEXT.named : TEXT.mention + TEXT.about * share;
    amounts.set(place, named + (1 - named) * said);
  }
  return amounts;
};

const wordedBy = (held: ReadonlyMap<number, number> | undefined): ReadonlySet<number> =>
  new Set([...(held ?? [])].flatMap(([place, share]) => (share === 1 ? [place] : [])));

/** What a term found in names alone. */
export const foundFrom = (term: Term, answers: readonly Answering[]): Found => ({
  ...{ term, answers, amounts: amountsOf(answers, undefined), worded: new Set() },
});

/** The parts of a written word together: a place gets the mean of what it gets for each. */
const byParts = (term: Term, names: Names, texts: Texts): Found => {
  const found = term.parts.map((part) => findTerm(part, names, texts));
  const amounts = new Map<number, number>();
  for (const part of found) {
    for (const [place, amount] of part.amounts) {
      amounts.set(place, (amounts.get(place) ?? 0) + (PARTS * amount) / found.length);
    }
  }
  const worded = new Set(found.flatMap((part) => [...part.worded]));
  return { term, amounts, worded, answers: found.flatMap(({ answers }) => answers) };
};

/** Looks a word up in the names, and in the texts if they have loaded. */
export function findTerm(term: Term, names: Names, texts: Texts): Found {
  const answers = answering(term, names);
  const held = texts?.(term);
  const amounts = amountsOf(answers, held);
  if (amounts.size > 0 || !texts) return { term, amounts, answers, worded: wordedBy(held) };
  if (term.parts.length > 0) return byParts(term, names, texts);
  const instead = nearest(term, names);
  return { ...foundFrom(term, instead), ...(instead[0] && { instead: instead[0].name.word }) };
}

/** Ranks every place that holds a word of the query, the best first. */
export function rank(found: readonly Found[], names: Names): Ranked[] {
  const all = names.places.length;
  const weights = found.map(({ amounts }) => weightOf(amounts.size, all));
  const said = saidBy(found);
  const asked = toolsSaid(said, names);
  const counts = countsFor(found, asked, names);
  const kinds = found.some(({ term }) => isTrouble(term.stem)) ? { ...KIND, symptom: SYMPTOM_IN_TROUBLE } : KIND;
  const sums = sumsOf(found, weights, asked, names);
  return [...sums]
    .map(([place, { got, held }]) => {
      const named = saidOf(names.titles[place] ?? [], said, names);
      const { kind = 'page', page = '' } = names.places[place] ?? {};
      const own = counts(place);
      return {
        place,
        score:
          got *
          Math.sqrt(held) *
          (1 + NAMED * named) *
          (kinds[kind] ?? 1) *
          (page && SECTIONED.has(kind) ? SECTION : 1) *
          own,
        share: held,
        foreign: own < 1,
      };
    })
    .toSorted((a, b) => b.score - a.score || a.place - b.place);
}
