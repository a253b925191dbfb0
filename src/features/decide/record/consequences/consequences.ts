import { formatChoice, type Choice } from '../../../../core/decision/choice.ts';
import type { Fit } from '../../../../core/decision/fit.ts';
import { leaders } from '../../../../core/decision/first-place.ts';
import type { Address } from '../../../../core/routes.ts';
import type { DecidingTool, DecisionFacts } from '../facts.ts';
import { costsOf, type Costs } from './costs.ts';
import { losses } from './losses.ts';
import { readOn, type Way } from './read-on.ts';

/** What follows from a result. */
export interface Consequences extends Costs {
  /** What is lost with the tools in first place. */
  readonly losses: readonly string[];
  /** The address of the page that calculates what they cost. */
  readonly cost: string;
  /** Where to read on: what the tools in first place lack and cost, how to move there, and the nearest scenario. */
  readonly readOn: readonly Way[];
}

/** Tools whose cost is named where several are left. */
const COSTED = 3;

/** What follows from a result; `left` are the tools that are not ruled out, `figures` what the address has of the calculator. */
export const consequencesOf = (
  facts: DecisionFacts,
  choice: Choice,
  fits: readonly Fit[],
  left: readonly DecidingTool[],
  figures: string,
  address: Address,
): Consequences => {
  const query = formatChoice(choice) + figures;
  const best = leaders(fits);
  const first = left.filter(({ id }) => best.some((one) => one.id === id));
  return {
    losses: losses(first, choice, facts),
    ...costsOf(first.length > 0 ? first : left.slice(0, COSTED), choice, facts, figures),
    cost: address(facts.to('cost', '') + query),
    readOn: readOn(facts, choice, fits, query).map(({ label, href }) => ({ label, href: address(href) })),
  };
};
