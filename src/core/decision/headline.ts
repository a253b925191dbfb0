import { listed } from '../text/lists.ts';
import type { Fit } from './fit.ts';
import { compareFits } from './rank.ts';
import type { Proof, Proofs } from './reason.ts';
import { missing, mustsWith, someLabels } from '../text/fit-words.ts';
import { isDoubtful, leastCertain, levelOf } from './status.ts';

/**
 * What a result comes to. `fits`: one tool is known to fit; `gap`: it does, and meets a must only in part; `check`: one is
 * left, and a must of it is unknown; `several`: more than one is left; `none`: every tool is ruled out.
 */
export const GRADES = ['fits', 'gap', 'check', 'several', 'none'] as const;
export type Grade = (typeof GRADES)[number];

/** Text with the cells that it cites. */
export type Citing = readonly (string | Proof)[];

/** A result in a sentence, and why it is so. */
export interface Headline {
  readonly grade: Grade;
  /** Such as "Alpha is the only one left." */
  readonly text: string;
  /** How certain the first place is: "Certainty: high."; empty where none is known to be first. */
  readonly sure: string;
  /** Such as "Check first: “Works at night” (Lights: unknown)." with the cell; empty where nothing is to be said. */
  readonly reason: Citing;
  /** Where several needs are to be checked first, each of them with its cells: a list that the reason ends in. */
  readonly checks: readonly Citing[];
}

/** The same before what is known and unknown of the first place is put into words. */
type Draft = Pick<Headline, 'grade' | 'text' | 'reason'>;

/** What the words of a result need beside it. */
export interface ResultWords {
  /** Label of each need by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly proofs: Proofs;
}

/** Answers with a semicolon between them. */
const parted = (answers: readonly Proof[]): Citing => answers.flatMap((answer) => ['; ', answer]).slice(1);

/** The unknown musts of a tool in quotation marks, each with the answers that decide it. */
const unknownOf = (fit: Fit, { labels, proofs }: ResultWords): Citing[] =>
  mustsWith(fit, 'unknown').map(({ need }) => {
    const name = `“${labels.get(need) ?? need}”`;
    const cells = parted(proofs(fit.id, need));
    return cells.length > 0 ? [`${name} (`, ...cells, ')'] : [name];
  });

/** Sentences one after the other; empty ones are left out. */
const sentences = (...all: readonly Citing[]): Citing =>
  all.flatMap((words) => (words.length > 0 ? [' ', ...words] : [])).slice(1);

/** The answers by which a tool meets a must only in part; nothing where it meets all musts. Its status names the musts. */
const gapOf = (fit: Fit, { proofs }: ResultWords): Citing => {
  const gaps = mustsWith(fit, 'partly').flatMap(({ need }) => proofs(fit.id, need));
  return gaps.length > 0 ? ['The gap: ', ...parted(gaps), '.'] : [];
};

/** Names of tools in a sentence; of many the first three and how many more. */
export const someNames = <T extends { readonly name: string }>(
  tools: readonly T[],
  nameOf: (tool: T) => string = ({ name }) => name,
): string =>
  listed(tools.length > 4 ? [...tools.slice(0, 3).map(nameOf), `${tools.length - 3} more`] : tools.map(nameOf));

/** Tools with what is said of them all; nothing where there are none. */
const named = (what: string, tools: readonly Fit[]): Citing =>
  tools.length > 0 ? [`${what}: ${someNames(tools)}.`] : [];

/** One tool is known to fit; others may be undecided. */
const fitting = (first: Fit, open: readonly Fit[], words: ResultWords): Draft => {
  const wishes = missing(first);
  const lacks = wishes.length > 0 ? `, but lacks nice-to-have ${someLabels(wishes, words.labels)}` : '';
  const gap = gapOf(first, words);
  const grade = gap.length > 0 ? 'gap' : 'fits';
  const text = `${first.name} fits${grade === 'gap' ? ', with a gap' : ''}${lacks}.`;
  return { grade, text, reason: sentences(gap, named('Undecided', open)) };
};

/** Why the others come after the first: each is named with what it is behind by, and an undecided one as undecided. */
const behind = (first: Fit, others: readonly Fit[]): Citing => {
  const after = (wanted: (fit: Fit) => boolean, more: string): Citing => {
    const fits = others.filter((fit) => fit.status === 'fits' && wanted(fit));
    return fits.length > 0 ? [`Then ${someNames(fits)}: ${first.name} meets more of ${more}.`] : [];
  };
  const [must] = first.score;
  return sentences(
    after(({ score }) => score[0] === must, 'the nice-to-have needs'),
    after(({ score }) => score[0] < must, 'the must-have needs in full'),
    named(
      'Undecided',
      others.filter(({ status }) => status !== 'fits'),
    ),
  );
};

/** Several are left: who comes first, and why. */
const several = (left: readonly Fit[], words: ResultWords): Draft => {
  const [first, second] = left;
  const level = left.filter((fit) => first && compareFits(first, fit) === 0);
  const count = `${left.length} left`;
  const said = (text: string, ...reason: readonly Citing[]): Draft => ({
    ...{ grade: 'several', text },
    reason: sentences(...reason),
  });
  if (!first || !second) return said(`${count}.`);
  if (first.status === 'cannot-say') return said(`${count}, none known to fit: ${someNames(left)}.`);
  if (level.length > 1) {
    const others = left.length > level.length ? ` ${someNames(level)} come first.` : '';
    const alike =
      first.must.length + first.nice.length > 0 ? [`These needs do not tell ${someNames(level)} apart.`] : [];
    return said(`${count}: ${someNames(left)}.${others}`, alike);
  }
  return said(`${first.name} comes first of ${left.length} left.`, behind(first, left.slice(1)), gapOf(first, words));
};

/** The headline of tools that are left, the best first. */
const leftHeadline = (left: readonly Fit[], words: ResultWords): Draft => {
  const known = left.filter(({ status }) => status === 'fits');
  const [first] = left;
  if (!first) return { grade: 'none', text: 'No tool meets all your must-have needs.', reason: [] };
  if (known.length === 1) return fitting(first, left.slice(1), words);
  if (left.length > 1) return several(left, words);
  return { grade: 'check', text: `${first.name} is the only one left, and undecided.`, reason: [] };
};

/** The headline of a result, best tool first. It names those that are only probably ruled out, whatever is left. */
export const headlineOf = (fits: readonly Fit[], words: ResultWords): Headline => {
  const left = fits.filter(({ status }) => status !== 'ruled-out');
  const doubtful = fits.filter((fit) => isDoubtful(fit, words.proofs));
  const [first, second] = left;
  const checks = first?.status === 'cannot-say' ? unknownOf(first, words) : [];
  const [check, ...more] = checks;
  const toCheck = more.length > 0 ? ['Check first:'] : check ? ['Check first: ', ...check, '.'] : [];
  const alone = first?.status === 'fits' && (!second || compareFits(first, second) !== 0);
  const proof = alone && leastCertain(first, words.proofs);
  const { reason, ...headline } = leftHeadline(left, words);
  return {
    ...headline,
    sure: proof ? `Certainty: ${levelOf(proof)}.` : '',
    reason: sentences(reason, named('Only probably ruled out', doubtful), toCheck),
    checks: more.length > 0 ? checks : [],
  };
};
