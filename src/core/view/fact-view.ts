import { BASIS_LABEL, BASIS_MARK, factBasis, placesChecked, PRIMARY } from '../evidence.ts';
import { ageOf, type Freshness } from '../freshness.ts';
import type { Criterion, Fact, Judged, Tool } from '../model.ts';
import { cellId } from '../place-ids.ts';
import { routes } from '../routes.ts';
import { citedSources, type CitedSource } from './source-view.ts';
import { certaintyText, CERTAINTY_LABEL, readingText } from '../text/certainty-words.ts';
import type { CertaintyLevel, Support } from '../vocabulary.ts';
import { capital, editionText, formatValue, noteText, reportedText } from '../text/words.ts';

/** An answer as a cell shows it. */
export interface ValueView {
  readonly word: string;
  /** The shape before the word, where the answer is one that has a shape. */
  readonly mark?: Support;
  /** A version is set like a command and a port; all else is words and figures. */
  readonly data: boolean;
  /** The day of a release, YYYY-MM-DD. */
  readonly date?: string;
  /** The edition that the answer takes; empty where it is free or none is named. */
  readonly edition: string;
  /** What the field report said, if our answer is unknown. */
  readonly said?: string;
}

/** One fact as readers see it: the answer, and everything that it rests on. */
export interface FactView {
  /** Id of its cell in the comparison. */
  readonly id: string;
  /** Where its evidence is: a path of the site. */
  readonly to: string;
  readonly product: { readonly id: string; readonly name: string };
  readonly criterion: { readonly id: string; readonly label: string; readonly question: string; readonly to: string };
  readonly value: ValueView;
  /** First version with this answer, if known. */
  readonly since?: string;
  readonly note?: string;
  /** What the field report said, where it differs, and the claim that says so. */
  readonly reported?: { readonly said: string; readonly claim?: string };
  /** A command that readers can run on their own host. */
  readonly verify?: string;
  readonly checked: { readonly version: string; readonly on: string };
  readonly age: Freshness;
  /** How sure it is, with every reason, as one sentence; empty for an unknown. */
  readonly certainty: string;
  /** How sure it is; an unknown asserts nothing and has none. */
  readonly level?: CertaintyLevel;
  /** What its second reading found. Empty if an answer was not read again, which its certainty says. */
  readonly reread: string;
  /** What it rests on, in a sentence; of an unknown, what we checked. */
  readonly basis: string;
  /** The kind in one word, or what we checked; `mark` says as well how certain it is, where that is not high. */
  readonly kind: string;
  readonly mark: string;
  /** True if a reader can check it without trusting a summary by someone else. */
  readonly primary: boolean;
  readonly sources: readonly CitedSource[];
}

/** A product with the version and day that its facts hold for: a tool in full, or an alternative. */
export type Checked = Judged & Pick<Tool, 'checked'>;

const markOf = (criterion: Criterion, { value }: Fact): Support | undefined => {
  if (value === 'unknown' || value === 'not-applicable') return value;
  return criterion.kind === 'support' ? (value as Support) : undefined;
};

/** The answer of a fact, in the words of its criterion. */
export const valueView = (criterion: Criterion, fact: Fact): ValueView => {
  const { value, reported } = fact;
  const mark = markOf(criterion, fact);
  return {
    word: formatValue(criterion, value),
    ...(mark && { mark }),
    data: !mark && criterion.kind === 'version',
    ...(typeof value === 'object' && 'date' in value && { date: value.date }),
    edition: editionText(fact),
    ...(value === 'unknown' && reported && { said: reportedText(reported.value) }),
  };
};

/** An answer with its edition, where that says more: `yes (paid edition)`. */
export const answerOf = ({ word, edition }: ValueView): string => (edition ? `${word} (${edition})` : word);

const basisOfFact = (fact: Fact): Pick<FactView, 'basis' | 'certainty' | 'level' | 'mark' | 'kind' | 'primary'> => {
  const { certainty } = fact;
  const places = placesChecked(fact);
  // An unknown rests on nothing: its sources say what we checked.
  if (places) {
    const checked = `we checked ${places}`;
    return { basis: `${capital(checked)}.`, certainty: '', mark: checked, kind: checked, primary: false };
  }
  const kind = factBasis(fact);
  return {
    basis: `Basis: ${BASIS_LABEL[kind]}.`,
    certainty: certainty ? `Certainty: ${certaintyText(certainty)}.` : '',
    ...(certainty && { level: certainty.level }),
    kind: BASIS_MARK[kind],
    mark: BASIS_MARK[kind] + (!certainty || certainty.level === 'high' ? '' : `, ${CERTAINTY_LABEL[certainty.level]}`),
    primary: PRIMARY.includes(kind),
  };
};

const reportedView = ({ value, claim }: NonNullable<Fact['reported']>): NonNullable<FactView['reported']> => ({
  said: reportedText(value),
  ...(claim && { claim: routes.claim(claim.id) }),
});

/** One fact as every page, file and image shows it. `to` is the place of its evidence, where the criterion's page is not. */
export const factView = (
  product: Checked,
  criterion: Criterion,
  fact: Fact,
  today: string,
  to = routes.cell(criterion.id, product.id),
): FactView => {
  const { since, reported, verify, checked = product.checked, against, sources } = fact;
  const { id, label, question } = criterion;
  const note = noteText(fact);
  return {
    ...{ id: cellId(id, product.id), to },
    product: { id: product.id, name: product.name },
    criterion: { id, label, question, to: routes.criterion(id) },
    value: valueView(criterion, fact),
    ...(since && { since }),
    ...(note && { note }),
    ...(reported && { reported: reportedView(reported) }),
    ...(verify && { verify }),
    checked,
    reread: readingText(fact),
    age: ageOf(fact, product, criterion, today),
    ...basisOfFact(fact),
    sources: citedSources(sources, against),
  };
};

/** The facts of a product for some criteria, in their order; what was not checked is left out. */
export const factViews = (
  product: Checked,
  criteria: readonly Criterion[],
  today: string,
  to: (criterion: string, product: string) => string = routes.cell,
): FactView[] =>
  criteria.flatMap((criterion) => {
    const fact = product.facts[criterion.id];
    return fact ? [factView(product, criterion, fact, today, to(criterion.id, product.id))] : [];
  });
