import type { Choice } from '../../../core/decision/choice.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { idsIn } from '../../../ui/choice/attributes.ts';
import { partOf } from '../../../ui/island.ts';
import { nearestText } from './nearest-text.ts';

const scenariosIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLAnchorElement>('[data-scenario]')].map((link) => ({
    ...{ link, tool: link.dataset.scenario ?? '', must: idsIn(link.dataset.must), needs: idsIn(link.dataset.needs) },
  }));

/** Shows the scenario that is nearest to a choice, and how it differs where it is not near. */
export const showNearest = (
  root: ParentNode,
  choice: Choice,
  fits: readonly Fit[],
  labels: ReadonlyMap<string, string>,
): void => {
  const scenarios = scenariosIn(root);
  const { scenario, before, after, all } = nearestText(scenarios, choice, fits, labels);
  for (const { link } of scenarios) link.hidden = link !== scenario?.link;
  partOf(root, 'nearest-before')?.replaceChildren(before);
  partOf(root, 'nearest-after')?.replaceChildren(after);
  partOf(root, 'all-scenarios')?.toggleAttribute('hidden', !all);
};
