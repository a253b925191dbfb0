import type { Choice } from '../../../core/decision/choice.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { closestScenario, differenceOf, nearestScenario, type Chosen } from '../../../core/decision/nearest.ts';
import { someNames } from '../../../core/text/fit-words.ts';

/** Needs in a sentence; empty where no label is known. */
const named = (ids: readonly string[], labels: ReadonlyMap<string, string>): string =>
  someNames(ids.flatMap((id) => labels.get(id) ?? []));

/** The first thing in which a scenario differs from a choice, in a sentence. */
const differsText = (scenario: Chosen, choice: Choice, labels: ReadonlyMap<string, string>): string => {
  const { more, less } = differenceOf(scenario, choice);
  const [also, lacks] = [named(more, labels), named(less, labels)];
  if (also) return `It also needs ${also}.`;
  return lacks ? `Its needs do not include ${lacks}.` : 'It has other needs.';
};

/** What a result says of scenarios: one to name, with the words before and after it. */
export interface NearestText<T> {
  readonly scenario?: T;
  readonly before: string;
  /** How it differs; empty where it is near. */
  readonly after: string;
  /** Whether to lead to all of them. */
  readonly all: boolean;
}

/** Names the scenario that is near a choice; else the closest and how it differs; else says that there is none. */
export const nearestText = <T extends Chosen>(
  scenarios: readonly T[],
  choice: Choice,
  fits: readonly Fit[],
  labels: ReadonlyMap<string, string>,
): NearestText<T> => {
  const near = nearestScenario(scenarios, choice, fits);
  if (near) return { scenario: near, before: 'The nearest scenario: ', after: '', all: false };
  const closest = closestScenario(scenarios, choice, fits);
  if (!closest) return { before: 'No scenario is near.', after: '', all: true };
  const after = `. ${differsText(closest, choice, labels)}`;
  return { scenario: closest, before: 'No scenario is near. The closest: ', after, all: true };
};
