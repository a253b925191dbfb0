import type { Alternative, Criterion, Fact, Plan, Tool } from '../model.ts';
import { VAT_LABEL } from '../plan.ts';
import { lowCertainty } from '../text/certainty-words.ts';
import type { CostData, CostSeat, CostStart, FeatureState } from './data.ts';
import { parseCost, type CostInput } from './input.ts';
import { criterionOf, memoryOf, mostStated } from './memory.ts';
import type { RawCost } from './query.ts';

/** The content that has prices. */
interface Priced {
  readonly tools: readonly Tool[];
  readonly criteria: readonly Criterion[];
  readonly plans: readonly Plan[];
  readonly alternatives?: readonly Alternative[];
}

/** Criteria that cost money with at least one tool, in the order of the rows. */
export const paidCriteria = (criteria: readonly Criterion[], tools: readonly Tool[]): Criterion[] =>
  criteria.filter(({ id }) => tools.some(({ facts }) => ['paid', 'mixed'].includes(facts[id]?.edition ?? '')));

const stateOf = (fact: Fact | undefined): FeatureState => {
  if (!fact || fact.value === 'unknown') return 'unknown';
  if (fact.value === 'no' || fact.value === 'not-applicable' || fact.edition === 'cloud-only') return 'missing';
  if (fact.edition === 'paid') return 'paid';
  return fact.edition === 'mixed' ? 'part' : 'free';
};

/** The name of the edition that a criterion needs. */
const editionOf = ({ cost }: Tool, criterion: string): string | undefined =>
  cost?.editions.find(({ unlocks }) => unlocks.some(({ id }) => id === criterion))?.name;

const seatOf = ({ id, name, seat }: Alternative): CostSeat[] => {
  if (!seat) return [];
  const { plan, amount, currency, servers, note } = seat;
  return [{ id, name, plan, amount, currency, servers, note }];
};

/** How certain the price of a tool's editions is, in words, where that is little. */
export const priceCertainty = ({ facts }: Tool, criteria: readonly Criterion[]): string | undefined => {
  const row = criterionOf(criteria, 'listed-price');
  return lowCertainty(row && facts[row.id]);
};

/** Reads from the content what the calculator needs. */
export const costDataOf = (
  tools: readonly Tool[],
  criteria: readonly Criterion[],
  plans: readonly Plan[],
  alternatives: readonly Alternative[] = [],
): CostData => {
  const features = paidCriteria(criteria, tools);
  const memory = criterionOf(criteria, 'stated-memory');
  return {
    tools: tools.map((tool) => ({
      id: tool.id,
      name: tool.name,
      editions: tool.cost?.editions.map(({ name, freeUsers, on, prices }) => ({
        ...{ name, on, prices, freeUsers: freeUsers?.upTo },
      })),
      certainty: priceCertainty(tool, criteria),
      features: Object.fromEntries(
        features.map(({ id }) => [id, { state: stateOf(tool.facts[id]), edition: editionOf(tool, id) }]),
      ),
      hours: (tool.cost?.hours ?? []).map(({ minUsers, maxUsers, more }) => ({ minUsers, maxUsers, more })),
      memory: memoryOf(memory && tool.facts[memory.id]),
    })),
    plans: plans.map(({ id, provider, name, price, ram, vat, on }) => ({
      id,
      name: `${provider} ${name}`,
      price,
      ram,
      terms: `${VAT_LABEL[vat]} on ${on}`,
    })),
    features: features.map(({ id, label }) => ({ id, label })),
    hosted: alternatives.flatMap(seatOf),
    signOn: criterionOf(features, 'single-sign-on')?.id,
  };
};

/** The worked example: invented figures, and the cheapest plan that could be ordered and has the memory that is stated. */
export const exampleOf = (tools: readonly Tool[], criteria: readonly Criterion[], plans: readonly Plan[]): RawCost => {
  const enough = mostStated(tools, criterionOf(criteria, 'stated-memory'));
  const orderable = plans.filter(({ status, ram }) => status === 'orderable' && ram >= enough);
  const cheapest = orderable.toSorted((a, b) => a.price - b.price)[0] ?? plans[0];
  return { n: '9', u: '12', p: cheapest?.id ?? '', s: '1', i: '1', h: '2-4' };
};

/** What the calculator starts from, read from the content. */
export const costStart = ({ tools, criteria, plans, alternatives = [] }: Priced): CostStart => ({
  data: costDataOf(tools, criteria, plans, alternatives),
  example: exampleOf(tools, criteria, plans),
});

/** The worked example as it is calculated with. Throws where it cannot be. */
export const exampleInput = ({ data, example }: CostStart): CostInput => {
  const { input, problems } = parseCost(example, data);
  if (!input) throw new Error(`the worked example cannot be calculated: ${JSON.stringify(problems)}`);
  return input;
};
