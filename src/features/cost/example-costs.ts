import type { Catalogue } from '../../catalogue/index.ts';
import type { ExampleCosts } from '../../core/example-costs.ts';
import { costDataOf, exampleOf, type CostData, type CostTool } from './cost-data.ts';
import { parseCost, type CostInput } from './cost-input.ts';
import type { RawCost } from './cost-query.ts';
import { cashText } from './cost-text.ts';
import { costOf } from './cost.ts';
import { planLabel } from './plan-label.ts';

/** The worked example as it is calculated with. Throws where it cannot be. */
export const exampleInput = (example: RawCost, { plans, features }: CostData): CostInput => {
  const known = { plans: plans.map(({ id }) => id), features: features.map(({ id }) => id) };
  const { input, problems } = parseCost(example, known);
  if (!input) throw new Error(`the worked example cannot be calculated: ${JSON.stringify(problems)}`);
  return input;
};

/** Criteria that need an edition of a tool, those together that cost the same. */
const pricedAlike = ({ features }: CostTool): (readonly string[])[] => {
  const priced = Object.entries(features).filter(([, { state }]) => state === 'paid' || state === 'part');
  return [...Map.groupBy(priced, ([, { state, edition }]) => `${state} ${edition}`).values()].map((group) =>
    group.map(([id]) => id),
  );
};

const costsOf = (tool: CostTool, input: CostInput, data: CostData): ExampleCosts['tools'][string] => {
  const groups = pricedAlike(tool);
  const cash = Array.from({ length: 2 ** groups.length }, (_, sum) => {
    const features = groups.flatMap(([id = ''], place) => (sum & (2 ** place) ? [id] : []));
    const result = costOf(tool, { ...input, features, idp: false }, data);
    const on = result.parts.find((part) => part.on)?.on;
    return cashText(result) + (on ? ` (edition price of ${on})` : '');
  });
  return { bits: Object.fromEntries(groups.flatMap((ids, place) => ids.map((id) => [id, 2 ** place]))), cash };
};

/** What the worked example comes to for each tool, whatever is wanted in a paid edition. */
export const exampleCosts = ({ tools, criteria, plans }: Catalogue): ExampleCosts => {
  const data = costDataOf(tools, criteria, plans);
  const example = exampleOf(tools, criteria, plans);
  const input = exampleInput(example, data);
  const plan = data.plans.find(({ id }) => id === example.p);
  return {
    given: `${input.users} users${plan ? `; ${planLabel(plan)}` : ''}`,
    tools: Object.fromEntries(data.tools.map((tool) => [tool.id, costsOf(tool, input, data)])),
  };
};
