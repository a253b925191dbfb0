import { pairsIn, pairSlug } from '../../core/decision/pairs.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { suggest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import type { QualityRule } from './rule.ts';

const CRITERIA = 'content/criteria.yml';

/** A page that was ever linked must keep opening, and needs both of its tools for that. */
export const lastingPairs: QualityRule = {
  kind: 'pair',
  description: 'A pair that was published names two tools, in the order of their ids.',
  reads: ['criteria', 'tools'],
  bad: { [CRITERIA]: 'pairs: [brackenpost-vs-amberwick]' },
  good: { [CRITERIA]: 'pairs: [amberwick-vs-brackenpost]' },
  check: ({ content: { tools, lastingPairs: kept } }) => {
    const ordered = tools.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const ids = new Set(tools.map(({ id }) => id));
    const known = () => ordered.flatMap((a, index) => ordered.slice(index + 1).map((b) => pairSlug(a, b)));
    return kept.flatMap((slug, index): Fault[] => {
      if (pairsIn(slug, ids).some(([a, b]) => a < b)) return [];
      const fix = suggest(slug, known(), 'remove it: its page cannot be kept without both tools');
      return [{ file: CRITERIA, path: ['pairs', index], message: `no pair "${slug}"`, fix }];
    });
  },
};

const TOOLS = ['amberwick', 'brackenpost', 'cobblegrid', 'dandelion-semaphore-exchange'];

/** The parts of files that a criterion with this id needs. */
const withCriterion = (id: string): Readonly<Record<string, string>> => ({
  [CRITERIA]: `criteria:
  ${id}:
    label: Rivalry
    question: Which of the two do the birds prefer?
    group: loft
    kind: support
    maxAgeDays: 365
    why: Birds have a say in it.`,
  ...Object.fromEntries(
    TOOLS.map((tool) => [
      `content/tools/${tool}.mdx`,
      `facts:\n  ${id}:\n    value: unknown\n    note: We looked in the handbook. Birds do not say.`,
    ]),
  ),
});

/** Criteria and pairs have their pages in one folder: an address means one of them permanently. */
export const criterionAddresses: QualityRule = {
  kind: 'criterion-address',
  description: 'The address of a criterion’s page is not that of two tools, in either order, nor that of another page.',
  reads: ['criteria', 'tools'],
  bad: withCriterion('amberwick-vs-brackenpost'),
  good: withCriterion('rivalry'),
  check: ({ content: { criteria, tools } }) => {
    const ids = new Set(tools.map(({ id }) => id));
    return criteria.flatMap(({ id }): Fault[] => {
      const to = routes.criterion(id);
      if (to !== PAGES.criteria && pairsIn(id, ids).length === 0) return [];
      const message = `${to} is the address of another page`;
      return [{ file: CRITERIA, path: ['criteria', id], message, fix: 'choose another id' }];
    });
  },
};
