import { recommendationText, replayScenario } from '../../core/decision/agreement.ts';
import { suggest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import { filesOf, type QualityRule } from './rule.ts';

const FILE = 'content/scenarios/three-parishes.mdx';

const fleet = (place: string) => `fleet:
  places: [{id: hills, name: Hills, kind: cloud}]
  control: [{id: mast, place: hills, name: First mast, runs: [book of positions]}]
  nodes: [{id: arms, place: ${place}, name: Arms, role: one on each hill}]
  paths: [{from: arms, to: mast, kind: direct, note: In plain sight}]`;

/** A drawing with a line that leads nowhere would be drawn wrong, or not at all. */
export const fleets: QualityRule = {
  kind: 'fleet',
  description: 'In a fleet every id is defined once, and every place and path names one that exists.',
  reads: ['scenarios'],
  bad: { [FILE]: fleet('hlils') },
  good: { [FILE]: fleet('hills') },
  check: (scope) =>
    filesOf(scope, 'scenarios').flatMap(({ file, data }): Fault[] => {
      const places = data.fleet.places.map(({ id }) => id);
      const ids = [...places, ...data.fleet.nodes.map(({ id }) => id), ...data.fleet.control.map(({ id }) => id)];
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const missing = (known: readonly string[], id: string, path: Fault['path'], what: string): Fault[] =>
        known.includes(id) ? [] : [{ file, path, message: `no ${what} "${id}"`, fix: suggest(id, known, 'define it') }];
      return [
        ...twice.map((id) => ({
          file,
          path: ['fleet'],
          message: `the id "${id}" is defined twice`,
          fix: 'rename one',
        })),
        ...(['nodes', 'control'] as const).flatMap((list) =>
          data.fleet[list].flatMap(({ place }, index) =>
            missing(places, place, ['fleet', list, index, 'place'], 'place'),
          ),
        ),
        ...data.fleet.paths.flatMap((line, index) =>
          (['from', 'to'] as const).flatMap((end) =>
            missing(ids, line[end], ['fleet', 'paths', index, end], 'place, node or control host'),
          ),
        ),
      ];
    }),
};

/** A scenario that contradicts the facts in silence would make one of the two worthless. */
export const scenarioAgreement: QualityRule = {
  kind: 'scenario-agreement',
  description: 'A scenario chooses what the decision function recommends for its needs, or says in disagrees why not.',
  reads: ['criteria', 'needs', 'scenarios', 'tools'],
  bad: { 'content/scenarios/hill-hamlet.mdx': 'tool: brackenpost' },
  good: { 'content/scenarios/hill-hamlet.mdx': 'tool: amberwick' },
  check: (scope) =>
    filesOf(scope, 'scenarios').flatMap(({ file, data }): Fault[] => {
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

/** A reader must not take an invented fleet for a real one. */
export const scenarioBasis: QualityRule = {
  kind: 'scenario-basis',
  description: 'The basis of a scenario that nobody ran begins with "Put together from".',
  reads: ['scenarios'],
  bad: { [FILE]: 'basis: The handbook of the exchange.' },
  good: { [FILE]: 'basis: Put together from the handbook of the exchange.' },
  check: (scope) =>
    filesOf(scope, 'scenarios')
      .filter(({ data }) => !data.lived && !data.basis.startsWith('Put together from '))
      .map(({ file }) => {
        const message = 'does not say what it is put together from';
        return { file, path: ['basis'], message, fix: 'begin it with "Put together from", or set lived: true' };
      }),
};

/** A bill is for what a reader can order. */
export const scenarioPlans: QualityRule = {
  kind: 'scenario-plan',
  description: 'A scenario adds up no plan that is no longer sold.',
  reads: ['plans', 'scenarios'],
  bad: { [FILE]: 'bill:\n  plans: [{plan: attic-1}]' },
  good: { [FILE]: 'bill:\n  plans: [{plan: barn-4}]' },
  check: (scope) => {
    const gone = new Set(scope.content.plans.flatMap(({ id, status }) => (status === 'gone' ? [id] : [])));
    return filesOf(scope, 'scenarios').flatMap(({ file, data }) =>
      data.bill.plans.flatMap(({ plan }, index): Fault[] => {
        const message = `the plan "${plan.id}" has the status gone`;
        return gone.has(plan.id)
          ? [{ file, path: ['bill', 'plans', index, 'plan'], message, fix: 'name its successor' }]
          : [];
      }),
    );
  },
};
