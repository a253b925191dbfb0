import {
  chosenText,
  formatChoice,
  lostText,
  paidIn,
  parseChoice,
  vocabularyOf,
  type Choice,
  type PaidQuestion,
} from '../../../core/decision/choice.ts';
import { listed } from '../../../core/text/lists.ts';
import { acceptedText } from '../../../core/text/paid-words.ts';
import { readVerdict } from '../../../core/view/verdict-digit.ts';
import type { CostStart } from '../../../core/cost/data.ts';
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

/** How a product comes out for the must-have needs, in words, and whether it lacks one. */
const outcomeOf = (code = '', { needs }: DecisionFile, must: readonly string[]) => {
  const judged = needs.flatMap(({ id, label }, place) =>
    must.includes(id) ? [{ label, ...readVerdict(code[place]) }] : [],
  );
  const labels = (...wanted: readonly string[]) =>
    quoted(
      judged
        .filter(({ verdict, weak }) => wanted.includes(verdict === 'fails' && weak ? 'weak' : verdict))
        .map(({ label }) => label),
    );
  const [lacking, perhaps, open, half] = [labels('fails'), labels('weak'), labels('unknown'), labels('partly')];
  if (lacking) return { out: true, status: `lacks ${lacking}${perhaps && `, and probably ${perhaps}`}` };
  if (perhaps) return { out: true, status: `probably lacks ${perhaps}` };
  if (open) return { out: false, status: `undecided: unknown whether it meets ${open}` };
  if (half) return { out: false, status: `fits, with a gap: ${half}` };
  return { out: false, status: must.length > 0 ? 'fits' : undefined };
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
      .map((product) => ({ ...product, ...outcomeOf(file.verdicts[product.id], file, choice.must) }))
      .toSorted((a, b) => Number(a.out) - Number(b.out));
  const chosen = chosenText(choice, new Map(file.needs.map(({ id, label }) => [id, label])));
  const label = (feature: string) => data.features.find(({ id }) => id === feature)?.label ?? feature;
  return {
    data: { ...data, tools: judged(data.tools), hosted: judged(data.hosted), chosen: chosen && `${chosen} ` },
    example: exampleFor(start, wanted),
    lines: [chosen, acceptedText(accepted.map(label)), lost].filter(Boolean),
  };
};
