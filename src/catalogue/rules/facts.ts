import type { Criterion } from '../../core/model.ts';
import type { Fault, Path } from '../problem.ts';
import type { Fact } from '../schemas/fact.ts';
import { filesOf, type QualityRule, type Scope } from './rule.ts';
import { indexById } from '../../core/index-by-id.ts';

const TOOL = 'content/tools/amberwick.mdx';

/** A fact with the place where it was written. */
export interface PlacedFact {
  readonly file: string;
  readonly path: Path;
  readonly criterion: Criterion;
  readonly fact: Fact;
}

/** Every fact of every tool and alternative; a broken file has those that passed, or none. */
export const factsOf = (scope: Pick<Scope, 'files' | 'content'>): PlacedFact[] => {
  const criteria = indexById(scope.content.criteria);
  return [...filesOf(scope, 'tools'), ...filesOf(scope, 'alternatives')].flatMap(({ file, data }) =>
    Object.entries(data.facts ?? {}).flatMap(([id, fact]: [string, Fact | undefined]) => {
      const criterion = criteria.get(id);
      return fact && criterion ? [{ file, path: ['facts', id], criterion, fact }] : [];
    }),
  );
};

/** An answer that is neither yes nor no is honest only with a note. */
export const factNotes: QualityRule = {
  kind: 'fact-note',
  description: 'Partly, unknown and mixed need a note: what holds and what does not, or what we checked.',
  reads: ['criteria'],
  bad: { [TOOL]: 'facts:\n  fog-flight: {value: unknown}' },
  good: {
    [TOOL]: 'facts:\n  fog-flight: {value: unknown, note: We read the handbook. It is silent.}',
  },
  check: (scope) =>
    factsOf(scope).flatMap(({ file, path, fact }): Fault[] => {
      if (fact.note !== undefined) return [];
      if (fact.value === 'unknown') {
        return [{ file, path, message: 'is unknown without a note', fix: 'add note: what we checked' }];
      }
      const what = fact.value === 'partly' ? '"partly"' : fact.edition === 'mixed' ? '"mixed"' : undefined;
      const message = `is ${what} without a note`;
      return what ? [{ file, path, message, fix: 'add note: what holds and what does not' }] : [];
    }),
};

/** No source, no fact; the same burden of proof for yes and no. */
export const factSources: QualityRule = {
  kind: 'fact-source',
  description: 'Every answer but unknown needs a source, a no as much as a yes.',
  reads: ['criteria'],
  bad: { [TOOL]: 'facts:\n  route-shape: {value: [direct]}' },
  good: { [TOOL]: 'facts:\n  route-shape: {value: [direct], sources: [aw-plans]}' },
  check: (scope) =>
    factsOf(scope).flatMap(({ file, path, fact }): Fault[] =>
      fact.sources.length > 0 || fact.value === 'unknown'
        ? []
        : [
            {
              file,
              path,
              message: 'has no source',
              fix: 'add sources, or write unknown and a note on what we checked',
            },
          ],
    ),
};

/** Whether a yes is free decides many choices, so it is never left open. */
export const factEditions: QualityRule = {
  kind: 'fact-edition',
  description: 'A "yes" or "partly" answer says for which edition it holds.',
  reads: ['criteria'],
  bad: { [TOOL]: 'facts:\n  night-flight: {value: yes, sources: [aw-handbook, aw-plans]}' },
  good: {
    [TOOL]: 'facts:\n  night-flight: {value: yes, edition: free, sources: [aw-handbook, aw-plans]}',
  },
  check: (scope) =>
    factsOf(scope).flatMap(({ file, path, criterion, fact }): Fault[] => {
      const positive = criterion.kind === 'support' && (fact.value === 'yes' || fact.value === 'partly');
      const message = 'does not say which edition has it';
      return positive && !fact.edition
        ? [{ file, path, message, fix: 'add edition: free, paid, cloud-only or mixed' }]
        : [];
    }),
};

/** One operator's figure is a report, not a measurement. */
export const reportedFigures: QualityRule = {
  kind: 'reported-figure',
  description: 'A figure that only the field report gives is reported, not a value.',
  reads: ['criteria', 'sources'],
  bad: {
    [TOOL]: `facts:
  letters-a-day: {value: {max: 90, unit: letters a day}, sources: [field-report]}`,
  },
  good: {
    [TOOL]: `facts:
  letters-a-day:
    value: {min: 40, max: 110, unit: letters a day}
    sources: [millers-measure]
    reported: {value: {max: 90, unit: letters a day}}`,
  },
  check: (scope) => {
    const kinds = new Map(scope.content.sources.map(({ id, kind }) => [id, kind]));
    return factsOf(scope).flatMap(({ file, path, criterion, fact }): Fault[] => {
      const alone = fact.sources.length > 0 && fact.sources.every(({ id }) => kinds.get(id) === 'field-report');
      const message = 'rests on the field report alone';
      const fix = 'write unknown with a note, and move the figure to reported';
      return criterion.kind === 'quantity' && alone && fact.value !== 'unknown' ? [{ file, path, message, fix }] : [];
    });
  },
};
