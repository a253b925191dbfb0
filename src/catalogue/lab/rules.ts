import { placeholders } from '../../core/lab/sentence.ts';
import type { Fault } from '../problem.ts';
import { placeOf, type QualityRule } from '../rules/rule.ts';

const FILE = 'content/lab.yml';
const RESULT = 'lab/results/1/2026-02-10/mill/weighing.json';

/** A figure of nothing that the site compares would be shown nowhere, and nobody would see that it is missing. */
export const resultsKnown: QualityRule = {
  kind: 'lab-result-known',
  description: 'A result of the lab is of an experiment in content/lab.yml and of tools that the site compares.',
  reads: ['experiments', 'tools'],
  bad: { [RESULT]: '{"experiment": "juggling"}' },
  good: { [RESULT]: '{"experiment": "weighing"}' },
  check: ({ content, results }) => {
    const experiments = new Set(content.lab.experiments.map(({ id }) => id));
    const tools = new Set(content.tools.map(({ id }) => id));
    return results.flatMap(({ file, data }): Fault[] => [
      ...(experiments.has(data.experiment)
        ? []
        : [{ file, path: [], message: `no experiment "${data.experiment}"`, fix: `describe it in ${FILE}` }]),
      ...data.tools
        .filter(({ tool }) => !tools.has(tool))
        .map(({ tool }) => ({
          ...{ file, path: [], message: `no tool "${tool}"` },
          fix: 'describe the tool first, or leave the result out',
        })),
    ]);
  },
};

/** A whole experiment, so that only the name of a measure differs in the examples. */
const experiment = (measure: string): string => `experiments:
  weighing:
    title: Grain in a day
    asks: How much grain does a post eat in a day?
    says: ["Eaten in a day: {full.${measure}}"]
    how: [Weigh the sack.]
    beyond: [Winter.]
    charts: {grain: {title: Grain, measures: [grain]}}
    places: [performance, cost]`;

/** A chart of a measure that no result has would be left out, a sentence about it would say nothing. */
export const measuresKnown: QualityRule = {
  kind: 'lab-measure',
  description: 'Sentences, charts and tables of an experiment name measures that its results have.',
  reads: ['experiments'],
  bad: { [FILE]: experiment('moonlight') },
  good: { [FILE]: experiment('letter') },
  check: (scope) =>
    scope.content.lab.experiments.flatMap(({ id, says, charts, tables }) => {
      const own = scope.results.filter(({ data }) => data.experiment === id);
      if (own.length === 0) return [];
      const known = new Set(own.flatMap(({ data }) => Object.keys(data.measures)));
      const named = [...Object.values(charts), ...Object.values(tables), ...says.flatMap(placeholders)];
      const strange = named.flatMap(({ measures }) => measures).filter((name) => !known.has(name));
      const { file, path } = placeOf(scope, 'experiments', id);
      const fix = `write one of: ${[...known].join(', ')}`;
      return [...new Set(strange)].map((name): Fault => ({ file, path, message: `no measure "${name}"`, fix }));
    }),
};

/** A reason that outlives the first result would say of a measured tool that it was not. */
export const reasonsNeeded: QualityRule = {
  kind: 'lab-reason',
  description: 'A tool that the lab has measured in an experiment has no reason there why it was not.',
  reads: ['experiments', 'tools'],
  bad: { [FILE]: 'notMeasured: [{tool: amberwick, because: its loft is too high}]' },
  good: { [FILE]: 'notMeasured: [{tool: cobblegrid, because: nobody lent us one}]' },
  check: (scope) => {
    const { experiments, notMeasured } = scope.content.lab;
    const measured = (tool: string, experiment?: string) =>
      scope.results.some(
        ({ data }) =>
          (experiment === undefined || data.experiment === experiment) && data.tools.some((one) => one.tool === tool),
      );
    const wrong = (tool: string, file: string, path: readonly (string | number)[]): Fault => ({
      ...{ file, path, message: `"${tool}" has a result, and a reason why it has none` },
      fix: 'remove the reason',
    });
    return [
      ...notMeasured.filter(({ tool }) => measured(tool.id)).map(({ tool }) => wrong(tool.id, FILE, ['notMeasured'])),
      ...experiments.flatMap(({ id, notMeasured: own }) =>
        own.filter(({ tool }) => measured(tool.id, id)).map(({ tool }) => wrong(tool.id, FILE, ['experiments', id])),
      ),
    ];
  },
};
