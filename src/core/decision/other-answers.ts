import { changeWords, type PublishedFact } from '../changes.ts';
import type { Criterion, Fact, FactValue, Rule } from '../model.ts';
import { listed } from '../text/lists.ts';
import { answerText } from '../text/words.ts';
import { OPEN_ANSWERS, SUPPORT } from '../vocabulary.ts';
import { quantitiesBeside } from './other-quantities.ts';
import { judgeRule } from './verdict.ts';

/** An answer that a criterion allows, in place of the one it has. */
export interface OtherAnswer extends PublishedFact {
  /** Such as "no", "yes (paid edition)" or "more than 2 GB". */
  readonly words: string;
  /**
   * True for answers that are named only if no simpler one has the same effect: unknown answers, several options at
   * once.
   */
  readonly spare?: boolean;
}

/** A fact with another answer; sources and notes stay, because no verdict asks them. */
export const withAnswer = (fact: Fact | undefined, { value, edition }: PublishedFact): Fact => ({
  ...(fact ?? { sources: [], against: [], doubts: [] }),
  value,
  edition,
});

/** The verdicts of all rules of a criterion for an answer. Answers that no rule distinguishes have the same. */
const verdictsOf = (rules: readonly Rule[], value: FactValue): string =>
  rules.map((rule) => judgeRule(rule, withAnswer(undefined, { value })).verdict).join();

/** Options that no rule tells apart: the id of the first, and the words of all. */
interface Options {
  readonly id: string;
  readonly words: string;
}
/** Groups things by a key, in the order of the first of each. Not every browser that we support has Map.groupBy. */
const alike = <T>(things: readonly T[], key: (thing: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return [...groups.values()];
};

const distinct = (
  ids: readonly (readonly [id: string, label: string])[],
  rules: readonly Rule[],
  value: (ids: string[]) => FactValue,
): Options[] =>
  alike(ids, ([id]) => verdictsOf(rules, value([id]))).map((group) => {
    const labels = group.map(([, label]) => label);
    return { id: group[0]?.[0] ?? '', words: listed(labels, 'or') };
  });

/** Every set of options that a rule can tell from another; single ones first, so that the simplest words come first. */
const sets = (options: readonly Options[], value: (ids: string[]) => FactValue): OtherAnswer[] =>
  options
    .reduce<Options[][]>((all, option) => [...all, ...all.map((set) => [...set, option])], [[]])
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length)
    .map((set) => ({
      value: value(set.map(({ id }) => id)),
      words: listed(set.map(({ words }) => words)),
      spare: set.length > 1,
    }));

const licences = (ids: string[]): FactValue => ids.map((spdx) => ({ component: 'it', spdx }));
const namedIn = (rules: readonly Rule[]): string[] => [
  ...new Set(rules.flatMap((rule) => ('meets' in rule ? [...rule.meets, ...rule.partly] : []))),
];

/** One answer for each way in which the values of a row can differ to the rules, whatever the edition. */
const valuesOf = (criterion: Criterion, rules: readonly Rule[]): OtherAnswer[] => {
  const plain = (values: readonly FactValue[]) =>
    values.map((value) => ({
      ...{ value, words: changeWords(criterion, { value }) },
      spare: OPEN_ANSWERS.some((open) => open === value),
    }));
  if (criterion.kind === 'support') return plain(SUPPORT);
  if (criterion.kind === 'choice') {
    const list = (ids: string[]): FactValue => ids;
    return [...sets(distinct(Object.entries(criterion.options), rules, list), list), ...plain(OPEN_ANSWERS)];
  }
  if (criterion.kind === 'licence') {
    const named = [...namedIn(rules).map((id) => [id, id] as const), ['LicenseRef-other', 'another licence'] as const];
    return [...sets(distinct(named, rules, licences), licences), ...plain(OPEN_ANSWERS)];
  }
  if (criterion.kind !== 'quantity') return [];
  const quantities = alike(quantitiesBeside(rules, criterion.unit), ({ value }) => verdictsOf(rules, value));
  const said = quantities.flatMap(([first]) => first ?? []).toSorted((a, b) => Number(a.spare) - Number(b.spare));
  return [...said, ...plain(OPEN_ANSWERS)];
};

/** What makes the answer worse to a rule that asks for a free one; "cloud only" counts as paid does. */
const ASKED = ['free', 'mixed', 'paid'] as const;

/**
 * At least one answer for each way in which an answer that the row allows can differ to the rules, definite ones before
 * open ones. Whatever the row may come to say, one of these has the same verdicts.
 */
export const otherAnswers = (criterion: Criterion, rules: readonly Rule[]): OtherAnswer[] => {
  const asked = rules.some(({ free }) => free);
  return valuesOf(criterion, rules).flatMap((answer): OtherAnswer[] => {
    const { value, words, spare } = answer;
    // A "no" and an open answer are true of every edition.
    if (!asked || value === 'no' || OPEN_ANSWERS.some((open) => open === value)) return [answer];
    return ASKED.map((edition) => ({
      ...{ value, edition, spare },
      words: edition === 'free' ? `${words} (free)` : answerText({ text: words, edition }),
    }));
  });
};
