import { recommendationText, replayScenario } from '../../core/agreement.ts';
import type { ContentFile } from '../layout.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { QualityRule, Scope } from './rule.ts';
import { sections } from './sections.ts';

const scenariosIn = ({ files }: Pick<Scope, 'files'>): ContentFile<'scenarios'>[] =>
  files.filter(({ kind }) => kind === 'scenarios') as ContentFile<'scenarios'>[];

/** A drawing with a line that leads nowhere would be drawn wrong, or not at all. */
export const fleets: QualityRule = {
  name: 'fleets',
  description: 'In a fleet every id is there once, and every place and path names one that exists.',
  reads: ['scenarios'],
  check: (scope) =>
    scenariosIn(scope).flatMap(({ file, data: { fleet } }): Problem[] => {
      const places = fleet.places.map(({ id }) => id);
      const ids = [...places, ...fleet.nodes.map(({ id }) => id), ...fleet.control.map(({ id }) => id)];
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const missing = (known: readonly string[], id: string, path: Problem['path'], what: string): Problem[] =>
        known.includes(id) ? [] : [{ file, path, message: `no ${what} "${id}"`, fix: suggest(id, known, 'define it') }];
      return [
        ...twice.map((id) => ({ file, path: ['fleet'], message: `the id "${id}" is there twice`, fix: 'rename one' })),
        ...(['nodes', 'control'] as const).flatMap((list) =>
          fleet[list].flatMap(({ place }, index) => missing(places, place, ['fleet', list, index, 'place'], 'place')),
        ),
        ...fleet.paths.flatMap((line, index) =>
          (['from', 'to'] as const).flatMap((end) =>
            missing(ids, line[end], ['fleet', 'paths', index, end], 'place, node or control host'),
          ),
        ),
      ];
    }),
};

/** A scenario that contradicts the facts in silence would make one of the two worthless. */
export const scenarioAgreement: QualityRule = {
  name: 'scenario-agreement',
  description: 'A scenario chooses what the decision function recommends for its needs, or says why not.',
  reads: ['criteria', 'needs', 'scenarios', 'tools'],
  check: (scope) =>
    scenariosIn(scope).flatMap(({ file, data }): Problem[] => {
      const replayed = replayScenario(data, scope.content.needs, scope.content.tools);
      const said = recommendationText(replayed);
      if (!replayed.agrees && data.disagrees === undefined) {
        const message = `chooses "${data.tool.id}", but for its needs: ${said}`;
        return [
          { file, path: ['tool'], message, fix: 'add disagrees: why the scenario differs, or correct its needs' },
        ];
      }
      return replayed.agrees && data.disagrees !== undefined
        ? [{ file, path: ['disagrees'], message: `there is no disagreement: ${said}`, fix: 'remove disagrees' }]
        : [];
    }),
};

/** The sections that links to a scenario may lead to. */
export const scenarioSections = sections('scenarios', ['layout', 'policy', 'configuration', 'check', 'undo'], {
  name: 'scenario-sections',
  description: 'The body of a scenario has the sections layout, policy, configuration, check and undo, in this order.',
});
