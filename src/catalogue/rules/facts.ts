import type { Criterion } from '../../core/model.ts';
import type { Fact } from '../schemas/fact.ts';
import type { ContentFile } from '../layout.ts';
import type { Path, Problem } from '../problem.ts';
import type { QualityRule, Scope } from './rule.ts';

/** A fact with the place where it was written. */
export interface PlacedFact {
  readonly file: string;
  readonly path: Path;
  readonly criterion: Criterion;
  readonly fact: Fact;
}

/** Every fact of every tool and alternative; a broken file has those that passed, or none. */
export const factsOf = ({ files, content }: Pick<Scope, 'files' | 'content'>): PlacedFact[] => {
  const criteria = new Map(content.criteria.map((criterion) => [criterion.id, criterion]));
  const products = files.filter(({ kind }) => kind === 'tools' || kind === 'alternatives') as ContentFile<'tools'>[];
  return products.flatMap(({ file, data }) =>
    Object.entries(data.facts ?? {}).flatMap(([id, fact]: [string, Fact | undefined]) => {
      const criterion = criteria.get(id);
      return fact && criterion ? [{ file, path: ['facts', id], criterion, fact }] : [];
    }),
  );
};

/** A note is what makes an answer that is neither yes nor no honest. */
export const factNotes: QualityRule = {
  name: 'fact-notes',
  description: 'Partly, unknown and mixed need a note: what holds and what does not, or where was looked.',
  reads: ['criteria'],
  check: (scope) =>
    factsOf(scope).flatMap(({ file, path, fact }): Problem[] => {
      if (fact.note !== undefined) return [];
      if (fact.value === 'unknown') {
        return [{ file, path, message: 'is unknown without a note', fix: 'add note: where was looked' }];
      }
      const what = fact.value === 'partly' ? '"partly"' : fact.edition === 'mixed' ? '"mixed"' : undefined;
      return what
        ? [{ file, path, message: `is ${what} without a note`, fix: 'add note: what holds and what does not' }]
        : [];
    }),
};

/** No source, no fact; the same burden of proof for yes and no. */
export const factSources: QualityRule = {
  name: 'fact-sources',
  description: 'Every answer but unknown needs a source, a no as much as a yes.',
  reads: ['criteria'],
  check: (scope) =>
    factsOf(scope).flatMap(({ file, path, fact }): Problem[] =>
      fact.sources.length > 0 || fact.value === 'unknown'
        ? []
        : [{ file, path, message: 'has no source', fix: 'add sources, or write unknown and where was looked' }],
    ),
};

/** Whether a yes is free decides many choices, so it is never left open. */
export const factEditions: QualityRule = {
  name: 'fact-editions',
  description: 'A yes or a partly says for which edition it holds.',
  reads: ['criteria'],
  check: (scope) =>
    factsOf(scope).flatMap(({ file, path, criterion, fact }): Problem[] => {
      const positive = criterion.kind === 'support' && (fact.value === 'yes' || fact.value === 'partly');
      if (positive && !fact.edition) {
        return [
          {
            file,
            path,
            message: 'does not say which edition has it',
            fix: 'add edition: free, paid, cloud-only or mixed',
          },
        ];
      }
      return [];
    }),
};
