import type { Fault } from '../problem.ts';
import { factsOf } from './facts.ts';
import type { QualityRule } from './rule.ts';

const TOOL = 'content/tools/amberwick.mdx';

/** Readers see a source that disagrees together with those that agree. */
export const sourcesAgainst: QualityRule = {
  kind: 'fact-against',
  description:
    'A source against an answer is one of its sources, and another source supports the answer. The field contrary needs such a source.',
  reads: ['criteria'],
  bad: {
    [TOOL]: `facts:
  night-flight: {value: yes, edition: free, sources: [aw-handbook], against: [aw-plans]}`,
  },
  good: {
    [TOOL]: `facts:
  night-flight: {value: yes, edition: free, sources: [aw-handbook, aw-plans], against: [aw-plans]}`,
  },
  check: (scope) =>
    factsOf(scope).flatMap(({ file, path, fact }): Fault[] => {
      const cited = fact.sources.map(({ id }) => id);
      const against = new Set(fact.against.map(({ id }) => id));
      const strange = [...against].filter((id) => !cited.includes(id));
      const fix = 'add it to sources too';
      const missing: Fault[] = strange.map((id) => {
        return { file, path, message: `"${id}" is listed in against and not in sources`, fix };
      });
      if (fact.contrary && against.size === 0)
        missing.push({
          file,
          path,
          message: 'has contrary, and against names no source',
          fix: 'name the source in against',
        });
      if (against.size === 0 || cited.some((id) => !against.has(id))) return missing;
      const message = 'has sources against it and none for it';
      return [...missing, { file, path, message, fix: 'cite one, or write unknown and a note on what we checked' }];
    }),
};

/** A doubt is about something that is asserted. */
export const factDoubts: QualityRule = {
  kind: 'fact-doubt',
  description:
    'Only an answer can be doubted or have a source against it: an unknown asserts nothing. No doubt is given twice.',
  reads: ['criteria'],
  bad: { [TOOL]: 'facts:\n  fog-flight: {value: unknown, note: We read the handbook., doubts: [not-found]}' },
  good: { [TOOL]: 'facts:\n  fog-flight: {value: unknown, note: We read the handbook.}' },
  check: (scope) =>
    factsOf(scope).flatMap(({ file, path, fact: { value, against, doubts } }): Fault[] => {
      const message = value === 'unknown' ? 'is unknown, and has doubts or sources against it' : 'lists a doubt twice';
      const wrong = value === 'unknown' ? doubts.length + against.length > 0 : new Set(doubts).size < doubts.length;
      const fix = value === 'unknown' ? 'remove doubts and against, or state an answer' : 'name it once';
      return wrong ? [{ file, path, message, fix }] : [];
    }),
};
