import { BASIS_LABEL, basisOf } from '../../core/evidence.ts';
import type { Fact, Source, Tool } from '../../core/model.ts';
import { namesAnd } from '../../core/text/lists.ts';
import type { Fault } from '../problem.ts';
import { placeOf, type QualityRule, type Scope } from '../rules/rule.ts';

const TOOL = 'content/tools/amberwick.mdx';
const STONES = 'content/tools/cobblegrid.mdx';
const counted = (version: string, sources = 'lab-letters'): string =>
  `facts:\n  letters-a-day: {value: {min: 40, max: 110, unit: letters a day}, sources: [${sources}], checked: {version: ${version}, on: 2026-02-20}}`;
const OPEN = 'value: unknown, note: We looked in the leaflet.';

type Measurement = Source & Required<Pick<Source, 'lab'>>;

const isOurs = (source: Source): source is Measurement => source.lab !== undefined;

const ofAnotherKind = (scope: Scope): Fault[] =>
  scope.content.sources
    .filter((source) => isOurs(source) && source.kind !== 'measured')
    .map(({ id }) => {
      const { file, path } = placeOf(scope, 'sources', id);
      return {
        file,
        path,
        message: 'is a measurement of our lab, but has another kind',
        fix: 'write kind: measured',
      };
    });

/** What a measurement cannot say of a fact; undefined if it can. */
const mismatch = (tool: Tool, fact: Fact, { id, lab }: Measurement): string | undefined => {
  if (lab.tool.id !== tool.id) return `"${id}" measured ${lab.tool.id}`;
  const { version } = fact.checked ?? tool.checked;
  return lab.version === version ? undefined : `"${id}" measured ${lab.version}, and this was checked at ${version}`;
};

const ofClaims = (scope: Scope): Fault[] =>
  scope.content.claims.flatMap(({ id, measured }) =>
    (measured?.sources ?? [])
      .filter((source) => !isOurs(source))
      .map((source): Fault => {
        const { file, path } = placeOf(scope, 'claims', id);
        const message = `"${source.id}" is not a measurement of our lab`;
        return { file, path: [...path, 'measured'], message, fix: 'cite it in the sources of the claim' };
      }),
  );

/** A figure holds for what was measured and for nothing else. */
export const labSources: QualityRule = {
  kind: 'lab-source',
  description: 'A fact that rests on a measurement of our lab is about the tool and the version that was measured.',
  reads: ['claims', 'criteria', 'sources', 'tools'],
  bad: { [TOOL]: counted('v3.4.1') },
  good: { [TOOL]: counted('v3.2.0') },
  check: (scope) => [
    ...ofAnotherKind(scope),
    ...ofClaims(scope),
    ...scope.content.tools.flatMap((tool) =>
      Object.entries(tool.facts).flatMap(([row, fact]) =>
        fact.sources.filter(isOurs).flatMap((source): Fault[] => {
          const message = mismatch(tool, fact, source);
          const { file } = placeOf(scope, 'tools', tool.id);
          const fix = 'cite a measurement of this tool and version, or correct checked';
          return message ? [{ file, path: ['facts', row], message, fix }] : [];
        }),
      ),
    ),
  ],
};

/** A page shows the strongest kind of source: beside code, a figure that was measured would pass for one that was read. */
export const labBasis: QualityRule = {
  kind: 'lab-basis',
  description: 'A figure that our lab measured is shown as measured: no source of a stronger kind is cited with it.',
  reads: ['criteria', 'sources', 'tools'],
  bad: { [TOOL]: counted('v3.2.0', 'lab-letters, aw-plans') },
  good: { [TOOL]: counted('v3.2.0') },
  check: (scope) => {
    const figures = scope.content.criteria.filter(({ kind }) => kind === 'quantity');
    return scope.content.tools.flatMap(({ id, facts }) =>
      figures.flatMap(({ id: row }): Fault[] => {
        const sources = facts[row]?.sources ?? [];
        const basis = basisOf(sources);
        if (basis === 'measured' || !sources.some((source) => isOurs(source) && source.kind === 'measured')) return [];
        const message = `was measured, and is shown as ${BASIS_LABEL[basis]}`;
        const fix = 'cite only the source that gave the figure, and state the rest in another criterion';
        return [{ file: placeOf(scope, 'tools', id).file, path: ['facts', row], message, fix }];
      }),
    );
  },
};

/** Nobody may think that a tool did badly which was never tried. */
export const labFair: QualityRule = {
  kind: 'lab-fair',
  description: 'Where our lab measured a figure of one tool, it measured each other tool or says why not.',
  reads: ['criteria', 'sources', 'tools'],
  bad: { [STONES]: `facts:\n  letters-a-day: {${OPEN}}` },
  good: { [STONES]: `facts:\n  letters-a-day: {${OPEN}, unmeasured: no stone could be bought}` },
  check: (scope) => {
    const { criteria, tools } = scope.content;
    return criteria
      .filter(({ kind }) => kind === 'quantity')
      .flatMap(({ id: row }) => {
        const measured = tools.filter(({ facts }) => facts[row]?.sources.some(isOurs));
        const silent = tools.filter(({ facts }) => facts[row]?.unmeasured === undefined);
        return silent
          .filter((tool) => measured.length > 0 && !measured.includes(tool))
          .map(({ id }): Fault => {
            const { file } = placeOf(scope, 'tools', id);
            const message = `is not measured, but our lab measured ${namesAnd(measured)}`;
            return { file, path: ['facts', row], message, fix: 'add unmeasured: why it was not measured' };
          });
      });
  },
};
