import { placeOf, type QualityRule } from './rule.ts';

const TOOL = 'content/tools/amberwick.mdx';

/** A vendor may say what its own product lacks; what another one lacks needs better evidence. */
export const noOnRivalsWord: QualityRule = {
  kind: 'rival-word',
  description: 'No "no" rests only on statements of vendors other than its own.',
  reads: ['sources', 'publishers', 'tools'],
  bad: { [TOOL]: 'facts:\n  parish-walls: {value: no, sources: [bp-prices]}' },
  good: { [TOOL]: 'facts:\n  parish-walls: {value: no, sources: [bp-prices, bp-handbook]}' },
  check: (scope) => {
    const { publishers, tools, sources: all } = scope.content;
    const publisher = new Map(publishers.flatMap(({ id, sources: own }) => own.map((source) => [source.id, id])));
    const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
    const isRival = (source: string, tool: string) =>
      kinds.get(source) === 'vendor-statement' && publisher.get(source) !== tool;
    return tools.flatMap(({ id: tool, facts }) =>
      Object.entries(facts)
        .filter(
          ([, { value, sources: cited }]) =>
            value === 'no' && cited.length > 0 && cited.every(({ id }) => isRival(id, tool)),
        )
        .map(([row]) => ({
          file: placeOf(scope, 'tools', tool).file,
          path: ['facts', row, 'sources'],
          message: 'this "no" rests only on statements of other vendors',
          fix: 'cite its own vendor or a source without an interest, or write unknown',
        })),
    );
  },
};
