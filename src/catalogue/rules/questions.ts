import type { ContentFile } from '../layout.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { QualityRule, Scope } from './rule.ts';

const faqOf = ({ files }: Pick<Scope, 'files'>) => files.filter(({ kind }) => kind === 'faq') as ContentFile<'faq'>[];

/** No source, no answer. */
export const questionSources: QualityRule = {
  name: 'question-sources',
  description: 'Every question has sources: its own, or those of each tool’s answer.',
  reads: ['faq'],
  check: (scope) =>
    faqOf(scope)
      .filter(({ data }) => data.sources.length === 0 && data.tools.length === 0)
      .map(({ file }) => ({ file, path: ['sources'], message: 'has no source', fix: 'add sources' })),
};

/** One answer a tool, in the order in which tools stand everywhere. */
export const questionTools: QualityRule = {
  name: 'question-tools',
  description: 'A question answers once for each tool, in alphabetical order.',
  reads: ['faq', 'tools'],
  check: (scope) => {
    const order = scope.content.tools.map(({ id }) => id);
    return faqOf(scope).flatMap(({ file, data }) =>
      data.tools.flatMap(({ tool }, index): Problem[] => {
        const before = data.tools[index - 1]?.tool.id;
        if (before === undefined || order.indexOf(before) < order.indexOf(tool.id)) return [];
        const message = `"${tool.id}" stands after "${before}"`;
        return [{ file, path: ['tools', index, 'tool'], message, fix: 'one answer a tool, in alphabetical order' }];
      }),
    );
  },
};

/** A heading with nothing below it is a promise that is not kept. */
export const topicsUsed: QualityRule = {
  name: 'topics-used',
  description: 'Every topic has a question.',
  reads: ['faq', 'topics'],
  check: ({ content }) =>
    content.topics
      .filter(({ id }) => !content.questions.some(({ topic }) => topic.id === id))
      .map(({ id }) => ({ file: 'content/topics.yml', path: [id], message: 'has no question', fix: 'remove it' })),
};

const TERM = /<Term\s[^>]*\bid="([^"]*)"/g;

/** A body is no data, so the links between entries do not cover it. */
export const bodyTerms: QualityRule = {
  name: 'body-terms',
  description: 'A `<Term id="...">` in a body names a term of the glossary.',
  reads: ['terms'],
  check: ({ files, content }) => {
    const ids = content.terms.map(({ id }) => id);
    return files.flatMap(({ file, body }) =>
      [...body.matchAll(TERM)].flatMap(([, id = '']): Problem[] =>
        ids.includes(id)
          ? []
          : [{ file, path: [], message: `the body names no term "${id}"`, fix: suggest(id, ids, 'define it') }],
      ),
    );
  },
};
