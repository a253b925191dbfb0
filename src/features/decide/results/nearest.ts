import type { Choice } from '../../../core/decision/choice.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { nearestScenario } from '../../../core/decision/nearest.ts';
import { idsIn } from '../../../ui/choice/attributes.ts';
import { partOf } from '../../../ui/island.ts';

const scenariosIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLAnchorElement>('[data-scenario]')].map((link) => ({
    ...{ link, tool: link.dataset.scenario ?? '', must: idsIn(link.dataset.must), needs: idsIn(link.dataset.needs) },
  }));

/** Shows the scenario that is nearest to a choice, or says that none is near. */
export const showNearest = (root: ParentNode, choice: Choice, fits: readonly Fit[]): void => {
  const scenarios = scenariosIn(root);
  const nearest = nearestScenario(scenarios, choice, fits);
  for (const { link } of scenarios) link.hidden = link !== nearest?.link;
  const none = partOf(root, 'none-near');
  if (none) none.hidden = nearest !== undefined;
};
