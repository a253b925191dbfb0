import { acceptedText, paidIn } from '../../../../core/decision/answers.ts';
import type { Choice } from '../../../../core/decision/choice.ts';
import type { Wishes } from '../../../../core/decision/fit.ts';
import { listed, namesAnd } from '../../../../core/text/lists.ts';
import type { DecidingTool, DecisionFacts } from '../facts.ts';

/** The link to the page of costs. */
export const WHAT_IT_COSTS = 'What it costs a month, with these needs';

const PAID: readonly (string | undefined)[] = ['paid', 'mixed'];

/** The lines of one tool: an edition, what is wanted of it, and its prices. */
const linesOf = (
  { name, editions, facts }: DecidingTool,
  wanted: readonly string[],
  quoted: (ids: readonly string[], tool?: DecidingTool['facts']) => string,
): string[] =>
  editions.flatMap(({ name: edition, unlocks, prices, on }) => {
    const own = wanted.filter((id) => unlocks.includes(id) && PAID.includes(facts[id]?.edition));
    if (own.length === 0) return [];
    return [`${name} needs the paid edition ${edition} for ${quoted(own, facts)} (${prices}; checked ${on}).`];
  });

/** The criteria that musts ask for, paid or not, and those that are accepted in a paid edition. */
export const wantedIn = (choice: Choice, facts: DecisionFacts): string[] => [
  ...paidIn(facts.questions, choice),
  ...facts.needs
    .filter(({ id }) => choice.must.includes(id))
    .flatMap(({ rules }) => rules.map(({ criterion }) => criterion.id)),
];

/** What is accepted and needed in paid editions. */
export interface Paid {
  /** What an answer of the guide accepts in a paid edition, in a sentence; empty where it is nothing. */
  readonly accepted: string;
  /** Which edition of which tool that takes, a line each. */
  readonly paid: readonly string[];
}

/**
 * What is accepted in a paid edition, by an answer of the guide or by a need that says "paid or not". `left` are the tools
 * that are not ruled out.
 */
export const paidOf = (
  choice: Choice,
  { must, nice }: Wishes,
  left: readonly DecidingTool[],
  { criteria, questions }: DecisionFacts,
): Paid => {
  const accepted = paidIn(questions, choice);
  const asked = [...must, ...nice].flatMap(({ rules }) => rules.filter(({ free }) => !free));
  const wanted = [...new Set([...accepted, ...asked.map(({ criterion }) => criterion.id)])];
  const label = (id: string) => criteria.get(id)?.label ?? id;
  const quoted = (ids: readonly string[], own: DecidingTool['facts'] = {}) =>
    listed(ids.map((id) => `“${label(id)}”${own[id]?.edition === 'mixed' ? ' (paid in part)' : ''}`));
  const free = (id: string) =>
    left.filter(({ facts: { [id]: fact } }) => fact?.value === 'yes' && !PAID.includes(fact.edition));
  return {
    accepted: acceptedText(accepted.map(label)),
    paid: [
      ...left.flatMap((tool) => linesOf(tool, wanted, quoted)),
      ...accepted
        .filter((id) => free(id).length > 0)
        .map((id) => `${namesAnd(free(id))}: no paid edition for ${quoted([id])}.`),
    ],
  };
};
