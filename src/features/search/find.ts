import { nearest, type Names } from './names.ts';
import { pairOf } from './pair.ts';
import type { Term } from './query.ts';
import { findTerm, foundFrom, rank, type Found, type Ranked, type Texts } from './rank.ts';
import { wholesOf } from './tools.ts';

/** What a query found. */
export interface Findings {
  /** Places, the best first. Those that the names alone make sure of come first, so that they can be shown at once. */
  readonly places: readonly number[];
  /** Words that nothing holds, each with the word that was taken instead. */
  readonly instead: readonly (readonly [typed: string, taken: string])[];
  /** Words that no place has, and that are similar to none. */
  readonly missing: readonly string[];
  /** True where each place lacks a word that another has, so that the best may answer half of the question. */
  readonly apart: boolean;
  /** Where nothing is found: the places whose names come nearest, of any kind. */
  readonly near: readonly number[];
}

/** Number of places shown before the texts have loaded, and if only near matches exist. */
const MOST_SURE = 2;
/** So many places come before the others because one of their wordings is the query. */
const MOST_WHOLE = 2;
/** A place whose names say this share of the query is an answer, whatever the texts hold. */
const FULL_MATCH = 0.85;
/** A place with this share of the words that are somewhere has them all; the weights of words are fractions. */
const WHOLE = 0.999;
/** A place that got less than this share of what the best got is no answer. */
const WORTH = 0.2;
/** Of the first so many places, so many may be on one page, as long as others are nearly as good. */
const BALANCE = { first: 5, samePage: 3, nearly: 0.6 } as const;

const ofKind = (ranked: readonly Ranked[], { places }: Names, kind: string) =>
  ranked.filter(({ place }) => kind === '' || places[place]?.kind === kind);

/** Moves surplus results of one page behind those of other pages. */
function balanced(ranked: readonly Ranked[], { places }: Names): Ranked[] {
  const pageOf = ({ place }: Ranked) => places[place]?.path.split('#')[0] ?? '';
  const first: Ranked[] = [];
  const rest = [...ranked];
  while (first.length < BALANCE.first && rest.length > 0) {
    const full = (one: Ranked) => first.filter((other) => pageOf(other) === pageOf(one)).length >= BALANCE.samePage;
    const next = rest.findIndex((one) => !full(one) && one.score >= BALANCE.nearly * (rest[0]?.score ?? 0));
    first.push(...rest.splice(Math.max(0, next), 1));
  }
  return [...first, ...rest];
}

/** Places, each once, in the order of the lists. */
const firsts = (...lists: readonly (readonly Pick<Ranked, 'place'>[])[]): number[] => [
  ...new Set(lists.flat().map(({ place }) => place)),
];

/** The places that the names alone make sure of. They are the same before and after the texts have come. */
function sureOf(terms: readonly Term[], names: Names, kind: string): number[] {
  const found = terms.map((term) => findTerm(term, names, undefined));
  const pair = ofKind(pairOf(found, names), names, kind);
  const whole = found.every(({ amounts }) => amounts.size > 0);
  const ranked = whole ? ofKind(rank(found, names), names, kind) : [];
  const sure = ranked.filter(({ share, foreign }) => share >= FULL_MATCH && !foreign);
  return firsts(pair, balanced(sure, names)).slice(0, MOST_SURE);
}

/** What to offer where nothing is found: places of other kinds, or those whose names look like what was typed. */
function nearTo(terms: readonly Term[], some: readonly Found[], names: Names): number[] {
  const alike = terms.map((term) => foundFrom(term, nearest(term, names, Math.ceil(term.word.length / 3))));
  const ranked = rank(some.length > 0 ? some : alike, names);
  return balanced(ranked, names)
    .slice(0, MOST_SURE)
    .map(({ place }) => place);
}

/** Finds places for the words of a query, of one kind or of all (''). Without the texts, only what the names make sure of. */
export function find(terms: readonly Term[], names: Names, kind: string, texts: Texts): Findings {
  const sure = sureOf(terms, names, kind);
  if (!texts) return { places: sure, instead: [], missing: [], apart: false, near: [] };
  const found = terms.map((term) => findTerm(term, names, texts));
  const some = found.filter(({ amounts }) => amounts.size > 0);
  const ranked = ofKind(rank(some, names), names, kind);
  const worth = ranked.filter(({ score }) => score >= WORTH * (ranked[0]?.score ?? 0));
  const wholes = new Set(wholesOf(terms, names).flatMap((whole) => [...texts(whole).keys()]));
  const places = firsts(
    sure.map((place) => ({ place })),
    ofKind(pairOf(found, names), names, kind),
    worth.filter(({ place }) => wholes.has(place)).slice(0, MOST_WHOLE),
    balanced(worth, names),
  );
  return {
    places,
    apart: ranked.every(({ share }) => share < WHOLE),
    near: places.length > 0 ? [] : nearTo(terms, some, names),
    instead: found.flatMap(({ term, instead }): Findings['instead'] => (instead ? [[term.word, instead]] : [])),
    missing: found.filter(({ amounts }: Found) => amounts.size === 0).map(({ term }) => term.word),
  };
}
