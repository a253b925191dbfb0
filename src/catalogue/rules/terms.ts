import { placeInBody } from '../body-rules.ts';
import { suggest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import { filesOf, type QualityRule } from './rule.ts';

const TERM = /<Term\s[^>]*\bid="([^"]*)"/g;
const PAGE = 'content/pages/data.mdx';

/** A body is not data, so the links between entries do not cover it. */
export const bodyTerms: QualityRule = {
  kind: 'body-term',
  description: 'A `<Term id="...">` in a body names a term of the glossary.',
  reads: ['terms'],
  bad: { [PAGE]: '---\ntitle: Data to take\n---\nA <Term id="lofft">loft</Term> has a roof.' },
  good: { [PAGE]: '---\ntitle: Data to take\n---\nA <Term id="loft">loft</Term> has a roof.' },
  check: ({ files, content }) => {
    const ids = content.terms.map(({ id }) => id);
    return files.flatMap(({ file, body }) =>
      [...body.matchAll(TERM)].flatMap(({ index, 1: id = '' }): Fault[] =>
        ids.includes(id)
          ? []
          : [
              {
                file,
                path: placeInBody(body, index),
                message: `the glossary has no term "${id}"`,
                fix: suggest(id, ids, 'define it'),
              },
            ],
      ),
    );
  },
};

/** The glossary is looked up by name. */
export const termNames: QualityRule = {
  kind: 'term-name',
  description: 'No two terms have the same name.',
  reads: ['terms'],
  bad: { 'content/terms.yml': 'signet: {term: loft}' },
  good: { 'content/terms.yml': 'signet: {term: Signet ring}' },
  check: ({ content }) => {
    const seen = new Map<string, string>();
    return content.terms.flatMap(({ id, term }): Fault[] => {
      const other = seen.get(term.toLowerCase());
      seen.set(term.toLowerCase(), id);
      const message = `"${other}" has the same name`;
      return other === undefined
        ? []
        : [{ file: 'content/terms.yml', path: [id, 'term'], message, fix: 'merge the two, or rename one' }];
    });
  },
};

/** A link from an entry to itself leads nowhere. */
export const selfReferences: QualityRule = {
  kind: 'self-reference',
  description: 'No question and no term names itself as related.',
  reads: ['faq', 'terms'],
  bad: { 'content/faq/locked-out.mdx': 'questions: [locked-out]' },
  good: { 'content/faq/locked-out.mdx': 'questions: [open-hatches]' },
  check: (scope) => {
    const own = (ids: readonly { readonly id: string }[], id: string) => ids.some((related) => related.id === id);
    const found = { message: 'names itself as related', fix: 'remove it' };
    return [
      ...filesOf(scope, 'faq')
        .filter(({ id, data }) => own(data.questions, id))
        .map(({ file }) => ({ file, path: ['questions'], ...found })),
      ...scope.content.terms
        .filter(({ id, terms }) => own(terms, id))
        .map(({ id }) => ({ file: 'content/terms.yml', path: [id, 'terms'], ...found })),
    ];
  },
};
