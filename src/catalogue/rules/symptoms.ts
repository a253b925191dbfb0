import type { Fault } from '../problem.ts';
import { filesOf, type QualityRule } from './rule.ts';

const FILE = 'content/symptoms/birds-circle.mdx';

/** A cure on one person's word may do harm: two sources, or the code itself. */
export const symptomSources: QualityRule = {
  kind: 'symptom-source',
  description: 'Every symptom has two sources, or one that is source code.',
  numbers: { 'sources, unless one is source code': 2 },
  reads: ['symptoms', 'sources'],
  bad: { [FILE]: 'sources: [aw-handbook]' },
  good: { [FILE]: 'sources: [aw-handbook, aw-thread-fog]' },
  check: (scope) => {
    const code = new Set(scope.content.sources.flatMap(({ id, kind }) => (kind === 'source-code' ? [id] : [])));
    return filesOf(scope, 'symptoms')
      .filter(({ data: { sources } }) => new Set(sources.map(({ id }) => id)).size < 2)
      .filter(({ data: { sources } }) => !sources.some(({ id }) => code.has(id)))
      .map(({ file }) => ({
        file,
        path: ['sources'],
        message: 'has neither two sources nor one that is code',
        fix: 'add a second source, or cite the code',
      }));
  },
};

/** A step that sends the reader to a version: `Update the app to v1.2.3`, `take 1.2 or later`. */
const TO_VERSION =
  /\b(?:update|upgrade|go)\b(?:(?!\. ).)*? to (?:[\w-]+ ){0,3}v?\d+\.\d+|\b(?:take|choose|install|use)\b(?:(?!\. ).)*? v?\d+\.\d+(?:\.\d+)? or (?:later|newer)/i;

/** Who reads that no version fixes it, and then to update to one, believes neither. */
export const symptomFixed: QualityRule = {
  kind: 'symptom-fixed',
  description:
    'If a step of a cure is an update to a version, a tool of the symptom has a version with the fix, whole or in part.',
  reads: ['symptoms'],
  bad: {
    [FILE]: `tools:
  - {tool: brackenpost, versions: all, fixed: none, sources: [bp-handbook]}
cure: [Update the loft to v2.1.0 or later.]`,
  },
  good: {
    [FILE]: `tools:
  - {tool: brackenpost, versions: all, fixed: partly v2.1.0, sources: [bp-handbook]}
cure: [Update the loft to v2.1.0 or later.]`,
  },
  check: (scope) =>
    filesOf(scope, 'symptoms').flatMap(({ file, data }): Fault[] => {
      const step = data.cure.findIndex((text) => TO_VERSION.test(text));
      if (step < 0 || data.tools.some(({ fixed }) => fixed !== 'none')) return [];
      const message = 'is an update to a version, but no tool has a version with a fix';
      return [
        {
          file,
          path: ['cure', step],
          message,
          fix: 'write the version under `fixed`, with `partly` before it if causes remain',
        },
      ];
    }),
};

/** Each tool once, in the order in which tools appear everywhere. */
export const symptomTools: QualityRule = {
  kind: 'symptom-tool',
  description: 'A symptom names each tool once, in alphabetical order.',
  reads: ['symptoms', 'tools'],
  bad: {
    [FILE]: `tools:
  - {tool: brackenpost, versions: all, fixed: none, sources: [bp-handbook]}
  - {tool: amberwick, versions: all, fixed: none, sources: [aw-handbook]}`,
  },
  good: {
    [FILE]: `tools:
  - {tool: amberwick, versions: all, fixed: none, sources: [aw-handbook]}
  - {tool: brackenpost, versions: all, fixed: none, sources: [bp-handbook]}`,
  },
  check: (scope) => {
    const order = scope.content.tools.map(({ id }) => id);
    return filesOf(scope, 'symptoms').flatMap(({ file, data }) =>
      data.tools.flatMap(({ tool }, index): Fault[] => {
        const before = data.tools[index - 1]?.tool.id;
        const known = before !== undefined && order.includes(before) && order.includes(tool.id);
        if (!known || order.indexOf(before) < order.indexOf(tool.id)) return [];
        const message = `"${tool.id}" comes after "${before}"`;
        return [{ file, path: ['tools', index, 'tool'], message, fix: 'name each tool once, in alphabetical order' }];
      }),
    );
  },
};

/** Who pastes an error string into the search wants one answer. */
export const symptomErrors: QualityRule = {
  kind: 'symptom-error',
  description: 'No two symptoms have the same error string.',
  reads: ['symptoms'],
  bad: { [FILE]: 'errors: [the seal does not match the door]' },
  good: { [FILE]: 'errors: [the seal does not match the window]' },
  check: (scope) => {
    const seen = new Map<string, string>();
    return filesOf(scope, 'symptoms').flatMap(({ file, id, data }) =>
      data.errors.flatMap((error, index): Fault[] => {
        const other = seen.get(error.toLowerCase());
        seen.set(error.toLowerCase(), id);
        const message = `"${other}" has the same error string`;
        const fix = 'quote more of the line, or join the two';
        return other === undefined ? [] : [{ file, path: ['errors', index], message, fix }];
      }),
    );
  },
};

/** A heading with nothing below it sends a reader who is in trouble to an empty page. */
export const areasUsed: QualityRule = {
  kind: 'area-used',
  description: 'Every area has a symptom.',
  reads: ['symptoms', 'areas'],
  bad: { 'content/areas.yml': 'feathers: {label: Feathers, hurts: They fall out.}' },
  good: { 'content/areas.yml': 'doors: {label: Doors, hurts: A door stays shut.}' },
  check: ({ content }) =>
    content.areas
      .filter(({ id }) => !content.symptoms.some(({ area }) => area.id === id))
      .map(({ id }) => ({
        file: 'content/areas.yml',
        path: [id],
        message: 'has no symptom',
        fix: 'remove the area, or write a symptom for it',
      })),
};
