import type { Plan, Tool } from '../../core/model.ts';
import type { Fault } from '../problem.ts';
import { placeOf, type QualityRule } from './rule.ts';

const TOOL = 'content/tools/brackenpost.mdx';

const pricesOf = ({ cost }: Tool): number[] =>
  (cost?.editions ?? []).flatMap(({ prices }) => prices.map(({ monthly }) => monthly));

const edition = (unlocks: string) => `cost:
  editions:
    - name: House licence
      prices: [{name: Lane, users: 25, monthly: 24, yearly: 20}, {name: Town, users: 200, monthly: 110, yearly: 90}]
      unlocks: [${unlocks}]
      note: Paid by the year it is cheaper.
      on: 2026-02-03
      sources: [bp-prices]`;

/** The calculator adds an edition exactly where the comparison says that an answer is paid. */
export const paidFacts: QualityRule = {
  kind: 'paid-fact',
  description: 'A fact is paid or mixed exactly if one edition under cost unlocks its criterion.',
  reads: ['criteria', 'tools'],
  bad: { [TOOL]: edition('twin-loft, guild-pass') },
  good: { [TOOL]: edition('twin-loft, guild-pass, visitor-book') },
  check: (scope) =>
    scope.content.tools.flatMap((tool): Fault[] => {
      if (!tool.cost) return [];
      const { file } = placeOf(scope, 'tools', tool.id);
      const unlocked = tool.cost.editions.flatMap(({ unlocks }) => unlocks.map(({ id }) => id));
      const paid = Object.entries(tool.facts).flatMap(([row, fact]) =>
        ['paid', 'mixed'].includes(fact.edition ?? '') ? [row] : [],
      );
      const fault = (row: string, message: string, fix: string) => ({ file, path: ['facts', row], message, fix });
      return [
        ...paid
          .filter((row) => !unlocked.includes(row))
          .map((row) =>
            fault(row, 'is paid, and no edition unlocks it', 'name the criterion in unlocks of an edition'),
          ),
        ...unlocked
          .filter((row) => !paid.includes(row))
          .map((row) =>
            fault(row, 'is unlocked by an edition, and its fact is not paid', 'correct edition, or unlocks under cost'),
          ),
        ...unlocked
          .filter((row, index) => unlocked.indexOf(row) < index)
          .map((row) => fault(row, 'is unlocked twice', 'name it once')),
      ];
    }),
};

/** One price, said twice, must be one price. */
export const listedPrices: QualityRule = {
  kind: 'listed-price',
  description:
    'The fact of the criterion with the role listed-price spans the prices that cost lists, each paid by the month.',
  reads: ['criteria', 'tools'],
  bad: {
    [TOOL]: `facts:
  licence-price: {value: {min: 24, max: 120, unit: EUR a month}, sources: [bp-prices]}`,
  },
  good: {
    [TOOL]: `facts:
  licence-price: {value: {min: 24, max: 110, unit: EUR a month}, sources: [bp-prices]}`,
  },
  check: (scope) => {
    const { criteria, tools } = scope.content;
    const row = criteria.find((criterion) => 'role' in criterion && criterion.role === 'listed-price')?.id;
    if (row === undefined) return [];
    return tools.flatMap((tool): Fault[] => {
      const value = tool.facts[row]?.value;
      if (!tool.cost) return [];
      const prices = pricesOf(tool);
      const [low, high] = [Math.min(...prices), Math.max(...prices)];
      const said = typeof value === 'object' && 'unit' in value ? [value.min, value.max] : [];
      if (prices.length === 0 ? said.length === 0 : said[0] === low && said[1] === high) return [];
      const message =
        prices.length === 0
          ? 'gives a price, and cost lists none'
          : `differs from the prices under cost, ${low} to ${high}`;
      return [
        {
          file: placeOf(scope, 'tools', tool.id).file,
          path: ['facts', row],
          message,
          fix: 'correct the fact, or the prices under cost',
        },
      ];
    });
  },
};

/** The last plan of a chain; the plan itself if its chain runs in a circle. */
const newestOf = (plan: Plan, plans: readonly Plan[], seen: readonly string[] = []): Plan => {
  const next = plans.find(({ id }) => id === plan.successor?.id);
  return next && !seen.includes(next.id) ? newestOf(next, plans, [...seen, plan.id]) : plan;
};

/** A reader who learns that a plan is gone wants one that is still sold. */
export const planSuccessors: QualityRule = {
  kind: 'plan-successor',
  description: 'A plan with a successor leads in the end to one that is still sold.',
  reads: ['plans'],
  bad: { 'content/plans.yml': 'attic-1: {successor: tower-8}\ntower-8: {status: gone}' },
  good: { 'content/plans.yml': 'attic-1: {successor: tower-8}' },
  check: (scope) => {
    const { plans } = scope.content;
    return plans
      .filter((plan) => plan.successor && newestOf(plan, plans).status === 'gone')
      .map(({ id }) => {
        const { file, path } = placeOf(scope, 'plans', id);
        const message = 'ends in a plan with the status gone';
        return {
          file,
          path: [...path, 'successor'],
          message,
          fix: 'name one that can be ordered, or remove successor',
        };
      });
  },
};
