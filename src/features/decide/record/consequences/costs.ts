import type { Choice } from '../../../../core/decision/choice.ts';
import { costOf, type CostResult } from '../../../../core/cost/cost.ts';
import type { CostData } from '../../../../core/cost/data.ts';
import { exampleFor } from '../../../../core/cost/example.ts';
import { parseCost, problemText, type CostInput } from '../../../../core/cost/input.ts';
import { planLabel } from '../../../../core/cost/plan-label.ts';
import { figuresOr, readCost } from '../../../../core/cost/query.ts';
import { cashText, givenText, headline, whoseText } from '../../../../core/cost/words.ts';
import type { DecidingTool, DecisionFacts } from '../facts.ts';
import { wantedIn } from './paid.ts';

/** The costs of tools in words. */
export interface Costs {
  readonly costs: string;
  /** What a reader's own are calculated with; empty for our example, which names its figures itself. */
  readonly given: string;
  /** Words of the way to the page that calculates with other figures. */
  readonly recalculate: string;
}

/** The rest where our example is calculated with. */
const EXAMPLE = { given: '', recalculate: 'With your figures' } as const;

/** The cash of a result, with the date of an edition in it. */
const cashOf = (result: CostResult): string => {
  const on = result.parts.find((part) => part.on)?.on;
  return `${result.name} ${cashText(result)}${on ? ` (edition price of ${on})` : ''}`;
};

/** The costs in our example: nobody measured its hours. */
const exampleText = ({ users, plan }: CostInput, data: CostData, results: readonly CostResult[]): string => {
  const rented = data.plans.find(({ id }) => 'id' in plan && plan.id === id);
  const given = [`${users} users`, ...(rented ? [planLabel(rented)] : [])].join('; ');
  return `In our example, which is not your fleet (${given}): ${results.map(cashOf).join('; ')}. Hours are not computed.`;
};

/** What these tools cost by the figures of an address, or in our example where it has none or none that can be used. */
export const costsOf = (
  tools: readonly DecidingTool[],
  choice: Choice,
  facts: DecisionFacts,
  figures: string,
): Costs => {
  if (tools.length === 0) return { costs: 'Not computed: no tool is left.', ...EXAMPLE };
  const { data } = facts.costs;
  const example = exampleFor(facts.costs, wantedIn(choice, facts));
  const resultsFor = (input: CostInput) =>
    tools.flatMap(({ id }) => data.tools.filter((tool) => tool.id === id)).map((tool) => costOf(tool, input, data));
  const typed = readCost(figures);
  const raw = figuresOr(example, typed);
  const { input, problems } = parseCost(raw, data);
  if (typed && input) {
    const each = resultsFor(input).map((result) => `${result.name}: ${headline(result)}.`);
    return {
      costs: [whoseText(input, raw, example), ...each].join(' '),
      given: givenText(input, data),
      recalculate: 'With other figures',
    };
  }
  const worked = input ?? parseCost(example, data).input;
  const lost = input ? [] : ['Your figures cannot be used.', ...problems.map(problemText)];
  return {
    costs: [...lost, ...(worked ? [exampleText(worked, data, resultsFor(worked))] : [])].join(' '),
    ...EXAMPLE,
  };
};
