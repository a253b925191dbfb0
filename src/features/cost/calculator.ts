import type { Catalogue } from '../../catalogue/index.ts';
import type { Alternative, Plan } from '../../core/model.ts';
import { plansBy, VAT_LABEL } from '../../core/plan.ts';
import { routes } from '../../core/routes.ts';
import { listed } from '../../core/text/lists.ts';
import type { Link } from '../../core/view/page.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import type { CostData } from '../../core/cost/data.ts';
import { costStart, exampleInput } from '../../core/cost/read.ts';
import { planLabel } from '../../core/cost/plan-label.ts';
import type { CostInput } from '../../core/cost/input.ts';
import { COST_FIELDS, type CostField, type RawCost } from '../../core/cost/query.ts';
import { figuresOf, givenText, resultLines, seatsText, whoseText } from '../../core/cost/words.ts';
import { costOf } from '../../core/cost/cost.ts';

/** A field of the form, filled with the worked example. */
interface Field {
  readonly name: CostField;
  readonly label: string;
  readonly hint: string;
  readonly value?: string | undefined;
  readonly inputmode: 'text' | 'decimal';
}

/** Choices of the plan, under one heading. */
interface PlanGroup {
  readonly title: string;
  readonly plans: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[];
}

/** The form of the calculator, as a reader finds it. */
export interface CostFormView {
  readonly numbers: readonly Field[];
  readonly plan: { readonly label: string; readonly groups: readonly PlanGroup[] };
  /** The price of the reader's own server; asked for only if no plan is chosen. */
  readonly own: Field;
  readonly provider: boolean;
  readonly features: CostData['features'];
}

/** What one tool costs: cash and hours apart, their sum only with an hourly rate, the cash of a year, and the sums behind it. */
export interface ResultView {
  readonly tool: ToolView;
  readonly cash: string;
  readonly hours: string;
  readonly sum: string;
  readonly year: string;
  readonly lines: readonly string[];
}

/** What a hosted service costs, by its own price list. */
export interface HostedView extends Link {
  readonly id: string;
  readonly cash: string;
  readonly note: string;
  readonly on: string;
  readonly sources: readonly SourceView[];
}

/** The calculator with its worked example. */
export interface CalculatorView {
  /** What the island calculates with, and from what it starts. */
  readonly data: CostData;
  readonly example: RawCost;
  readonly on: string;
  readonly form: CostFormView;
  /** Whose figures the results are of, in a line above them. */
  readonly whose: string;
  /** All that the results are calculated with. */
  readonly given: string;
  readonly results: readonly ResultView[];
  /** Hosted services for the same number of people. */
  readonly hosted: readonly HostedView[];
}

const HINTS = {
  u: 'People with an account.',
  s: 'Rented for the control plane.',
  h: 'As 4 or 2-4 (our example). Leave it empty if you do not know it.',
  r: 'EUR. Leave it empty if you do not know it.',
  e: 'EUR a month for one server.',
} as const;
const NUMBERS = ['n', 'u', 's', 'h', 'r'] as const;

/** Where the servers of a fleet count: with hosted services that charge for them. */
const fleetHint = ({ hosted }: CostData): string => {
  const where = hosted.flatMap(({ name, servers }) => (servers ? [`${name}, above ${servers.included}`] : []));
  return `Servers that join, without people's devices. Counted for ${listed(where)}.`;
};

const fieldOf = (name: keyof typeof HINTS | 'n', example: RawCost, data: CostData): Field => ({
  ...{ name, label: COST_FIELDS[name], hint: name === 'n' ? fleetHint(data) : HINTS[name], value: example[name] },
  inputmode: name === 'h' ? 'text' : 'decimal',
});

const formOf = (data: CostData, plans: readonly Plan[], example: RawCost): CostFormView => {
  // A field has no room for the date; the table of plans and the line of what was calculated with have it.
  const labelOf = ({ provider, name, vat, ...plan }: Plan) =>
    planLabel({ ...plan, name: `${provider} ${name}`, terms: VAT_LABEL[vat] });
  const group = (title: string, members: readonly Plan[]): PlanGroup => ({
    title,
    plans: members.map((plan) => ({ id: plan.id, label: labelOf(plan), chosen: plan.id === example.p })),
  });
  return {
    numbers: NUMBERS.map((name) => fieldOf(name, example, data)),
    plan: {
      label: COST_FIELDS.p,
      groups: [
        group('Could be ordered', plansBy(plans, 'orderable')),
        group('Not stated, or marked not available', plansBy(plans, 'unknown', 'unavailable')),
        group('No longer sold at this price', plansBy(plans, 'gone')),
      ],
    },
    own: fieldOf('e', example, data),
    provider: example.i === '1',
    features: data.features,
  };
};

const hostedOf = (alternatives: readonly Alternative[], data: CostData, input: CostInput): HostedView[] =>
  data.hosted.flatMap((seat) => {
    const list = alternatives.find(({ id }) => id === seat.id)?.seat;
    if (!list) return [];
    const { note, on, sources } = list;
    const label = { id: seat.id, label: seat.name, to: routes.alternative(seat.id) };
    return [{ ...label, cash: seatsText(seat, input), note, on, sources: sources.map(sourceView) }];
  });

/** The calculator. Throws where the worked example cannot be calculated. */
export const calculatorView = (catalogue: Catalogue): CalculatorView => {
  const { tools, plans, alternatives, today } = catalogue;
  const { data, example } = costStart(catalogue);
  const input = exampleInput({ data, example });
  return {
    ...{ data, example, on: today, form: formOf(data, plans, example) },
    ...{ whose: whoseText(input, undefined, example), given: givenText(input, data) },
    results: data.tools.flatMap((costs) => {
      const tool = tools.find(({ id }) => id === costs.id);
      if (!tool) return [];
      const result = costOf(costs, input, data);
      return [{ tool: toolView(tool), ...figuresOf(result), lines: resultLines(result, data) }];
    }),
    hosted: hostedOf(alternatives, data, input),
  };
};
