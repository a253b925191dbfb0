import { GLYPHS, HUES } from '../../core/vocabulary.ts';
import { ID_PATTERN } from '../schemas/id.ts';
import type { Fault } from '../problem.ts';
import { placeOf, type QualityRule } from './rule.ts';

/** The address of an entry is its file name, so the two cannot differ. */
export const fileNames: QualityRule = {
  kind: 'file-name',
  description: 'A file name is an id, and an id written in a file equals the file name.',
  reads: [],
  bad: { 'content/tools/amberwick.mdx': 'id: amber' },
  good: { 'content/tools/amberwick.mdx': 'id: amberwick' },
  check: ({ files }) =>
    files.flatMap(({ id, file, form, data }): Fault[] => {
      const written = form === 'entry' && 'id' in data ? data.id : undefined;
      if (!ID_PATTERN.test(id)) {
        const message = `the file name "${id}" is not an id`;
        return [{ file, path: [], message, fix: 'use lower-case letters, digits and hyphens' }];
      }
      if (typeof written !== 'string' || written === id) return [];
      const message = `the id "${written}" differs from the file name`;
      return [{ file, path: ['id'], message, fix: `write id: ${id}, or rename the file` }];
    }),
};

/** Two tools with one colour or shape could not be told apart; more tools than there are colours have to share them evenly. */
export const toolMarks: QualityRule = {
  kind: 'tool-mark',
  description: 'No two tools share a hue or a glyph while another one is free.',
  numbers: { hues: HUES.length, glyphs: GLYPHS.length },
  reads: ['tools'],
  bad: { 'content/tools/brackenpost.mdx': 'hue: blue' },
  good: { 'content/tools/brackenpost.mdx': 'hue: red' },
  check: (scope) => {
    const { tools } = scope.content;
    return Object.entries({ hue: HUES.length, glyph: GLYPHS.length } as const).flatMap(([mark, choices]) => {
      const field = mark as 'hue' | 'glyph';
      const share = Math.ceil(tools.length / choices);
      const users = Map.groupBy(tools, (tool) => tool[field]);
      return [...users.values()].flatMap((same) =>
        same.slice(share).map((tool): Fault => {
          const { file } = placeOf(scope, 'tools', tool.id);
          const message = `${same[0]?.name} has the same ${field}`;
          return { file, path: [field], message, fix: 'choose another one' };
        }),
      );
    });
  },
};
