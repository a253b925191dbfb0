import { acceptedText, paidIn, type PaidQuestion } from '../../../core/decision/answers.ts';
import {
  chosenText,
  formatChoice,
  lostText,
  parseChoice,
  vocabularyOf,
  type Choice,
} from '../../../core/decision/choice.ts';
import { fitOf } from '../../../core/decision/fit.ts';
import { fullText } from '../../../core/text/fit-words.ts';
import { listed } from '../../../core/text/lists.ts';
import { readVerdict } from '../../../core/view/verdict-digit.ts';
import type { CostStart, Outcome } from '../../../core/cost/data.ts';
import { exampleFor } from '../../../core/cost/example.ts';

/** The data that the calculator takes a decision over with. */
export interface DecisionFile {
  /** Address of the page of all needs. */
  readonly decide: string;
  /** Needs, each with those of its criteria that cost money with at least one tool. */
  readonly needs: readonly {
    readonly id: string;
    readonly label: string;
    readonly aliases: readonly string[];
    readonly features: readonly string[];
  }[];
  /** The verdicts of each product, a character for each need. */
  readonly verdicts: Readonly<Record<string, string>>;
  /** Answers to each question of the guide on paying, with the criteria that the reader then wants in a paid edition too. */
  readonly questions: readonly PaidQuestion[];
}

/** A start with what a decision makes of it. */
export interface TakenOver extends CostStart {
  /** What was chosen, what is wanted in a paid edition too, and needs that we do not know, a line each. */
  readonly lines: readonly string[];
}

const quoted = (labels: readonly string[]): string => listed(labels.map((label) => `“${label}”`));

/** How a product comes out for the needs, in words, and whether it lacks a must-have; one that fits as the decision says it. */
const outcomeOf = (code = '', { needs }: DecisionFile, { must, nice }: Choice): Outcome => {
  const judged = needs.map(({ id, label }, place) => ({
    ...{ need: id, label, rules: [], deciding: [] },
    ...readVerdict(code[place]),
  }));
  const of = (ids: readonly string[]) => judged.filter(({ need }) => ids.includes(need));
  const labels = (...wanted: readonly string[]) =>
    quoted(
      of(must)
        .filter(({ verdict, weak }) => wanted.includes(verdict === 'fails' && weak ? 'weak' : verdict))
        .map(({ label }) => label),
    );
  const [lacking, perhaps, open] = [labels('fails'), labels('weak'), labels('unknown')];
  if (lacking) return { out: true, status: `lacks ${lacking}${perhaps && `, and probably ${perhaps}`}` };
  if (perhaps) return { out: true, status: `probably lacks ${perhaps}` };
  if (open) return { out: false, status: `undecided: unknown whether it meets ${open}` };
  const fit = fitOf({ id: '', name: '' }, of(must), of(nice));
  const chosen = must.length + nice.length > 0;
  return {
    out: false,
    status: chosen ? fullText(fit, new Map(judged.map(({ need, label }) => [need, label]))) : undefined,
  };
};

/** What a choice costs money for where it does: criteria of its musts, and what an answer of the guide accepts. */
const featuresOf = ({ needs, questions }: DecisionFile, choice: Choice) => {
  const accepted = paidIn(questions, choice);
  const asked = needs.filter(({ id }) => choice.must.includes(id)).flatMap(({ features }) => features);
  return { accepted, wanted: [...asked, ...accepted] };
};

/**
 * Takes a decision over: each product says how it comes out, those that lack a must-have come last, and the example
 * starts with what the decision asks for.
 */
export const takeOver = (file: DecisionFile, start: CostStart, search: string): TakenOver => {
  const { unknown, ...choice } = parseChoice(search, vocabularyOf(file.needs));
  const lost = lostText(unknown, choice.must.length + choice.nice.length);
  if (formatChoice(choice) === '') return { ...start, lines: lost ? [lost] : [] };
  const { data } = start;
  const { accepted, wanted } = featuresOf(file, choice);
  const judged = <Product extends { readonly id: string }>(products: readonly Product[]) =>
    products
      .map((product) => ({ ...product, ...outcomeOf(file.verdicts[product.id], file, choice) }))
      .toSorted((a, b) => Number(a.out) - Number(b.out));
  const chosen = chosenText(choice, new Map(file.needs.map(({ id, label }) => [id, label])));
  const label = (feature: string) => data.features.find(({ id }) => id === feature)?.label ?? feature;
  return {
    data: { ...data, tools: judged(data.tools), hosted: judged(data.hosted), chosen: chosen && `${chosen} ` },
    example: exampleFor(start, wanted),
    lines: [chosen, acceptedText(accepted.map(label)), lost].filter(Boolean),
  };
};
