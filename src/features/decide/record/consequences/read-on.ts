import type { Choice } from '../../../../core/decision/choice.ts';
import type { Fit } from '../../../../core/decision/fit.ts';
import { leaders } from '../../../../core/decision/first-place.ts';
import { nearestScenario } from '../../../../core/decision/nearest.ts';
import type { CarryLink } from '../../../../core/view/page.ts';
import { meantMoves } from '../../results/meant.ts';
import type { DecidingTool, DecisionFacts } from '../facts.ts';

/** A page in words, with its whole address. */
export interface Way {
  readonly label: string;
  readonly href: string;
}

/** A link to a migration is one of several behind the words that they share. */
const stepsOf = ({ ways, moves }: DecidingTool, choice: Choice): readonly CarryLink[] => {
  const paths = meantMoves(moves.paths, choice).map(({ label, to }) => ({ label: `${moves.label} ${label}`, to }));
  return [...ways, ...(paths.length > 0 ? paths : [moves])];
};

/** The next steps that the page offers for a result; `query` is the choice that a link carries. */
export const readOn = (
  { tools, scenarios }: DecisionFacts,
  choice: Choice,
  fits: readonly Fit[],
  query: string,
): Way[] => {
  const first = leaders(fits).flatMap(({ id }) => tools.find((tool) => tool.id === id) ?? []);
  const nearest = nearestScenario(scenarios, choice, fits);
  return [
    ...first
      .flatMap((tool) => stepsOf(tool, choice))
      .map(({ label, to, carry }) => ({ label, href: carry ? to.replace(/#|$/, `${query}$&`) : to })),
    ...(nearest ? [{ label: `The nearest scenario: ${nearest.label}`, href: nearest.to }] : []),
  ];
};
