import { GLYPHS, HUES } from '../../core/vocabulary.ts';
import { ID_PATTERN } from '../schemas/id.ts';
import type { QualityRule } from './rule.ts';

/** The address of an entry is its file name, so the two cannot differ. */
export const fileNames: QualityRule = {
  name: 'file-names',
  description: 'A file name is an id, and an id written in a file equals the file name.',
  reads: [],
  check: ({ files }) =>
    files.flatMap(({ id, file, form, data }) => {
      const written = form === 'entry' && 'id' in data ? data.id : undefined;
      if (!ID_PATTERN.test(id)) {
        return [
          {
            file,
            path: [],
            message: `the file name "${id}" is not an id`,
            fix: 'use lower-case letters, digits and hyphens',
          },
        ];
      }
      return typeof written === 'string' && written !== id
        ? [
            {
              file,
              path: ['id'],
              message: `the id "${written}" differs from the file name`,
              fix: `write id: ${id}, or rename the file`,
            },
          ]
        : [];
    }),
};

/** Two tools with one colour or shape could not be told apart; more tools than there are colours have to share them evenly. */
export const toolMarks: QualityRule = {
  name: 'tool-marks',
  description: 'No two tools share a hue or a glyph while another one is free.',
  reads: ['tools'],
  check: ({ content: { tools }, files }) =>
    Object.entries({ hue: HUES.length, glyph: GLYPHS.length } as const).flatMap(([mark, choices]) => {
      const field = mark as 'hue' | 'glyph';
      const share = Math.ceil(tools.length / choices);
      const users = Map.groupBy(tools, (tool) => tool[field]);
      return [...users.values()].flatMap((same) =>
        same.slice(share).map((tool) => ({
          file: files.find(({ kind, id }) => kind === 'tools' && id === tool.id)?.file ?? 'content/tools',
          path: [field],
          message: `${same[0]?.name} has the same ${field}`,
          fix: 'choose another one',
        })),
      );
    }),
};
