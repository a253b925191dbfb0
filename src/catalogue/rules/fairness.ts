import type { QualityRule } from './rule.ts';

/** A vendor may say what its own product lacks; what another one lacks needs better evidence. */
export const noOnRivalsWord: QualityRule = {
  name: 'no-on-rivals-word',
  description: 'No "no" rests only on statements of vendors other than its own.',
  reads: ['sources', 'publishers', 'tools'],
  check: ({ files, content }) => {
    const publisher = new Map(
      content.publishers.flatMap(({ id, sources }) => sources.map((source) => [source.id, id])),
    );
    const kinds = new Map(content.sources.map(({ id, kind }) => [id, kind]));
    return content.tools.flatMap(({ id: tool, facts }) =>
      Object.entries(facts)
        .filter(
          ([, { value, sources }]) =>
            value === 'no' &&
            sources.length > 0 &&
            sources.every(({ id }) => kinds.get(id) === 'vendor-statement' && publisher.get(id) !== tool),
        )
        .map(([row]) => ({
          file: files.find(({ kind, id }) => kind === 'tools' && id === tool)?.file ?? '',
          path: ['facts', row, 'sources'],
          message: 'this no rests only on the word of another vendor',
          fix: 'name a source of its own makers or of nobody with an interest, or write unknown',
        })),
    );
  },
};
