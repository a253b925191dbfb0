import { definitions } from '../definitions.ts';
import type { Kind } from '../layout.ts';
import type { Fault } from '../problem.ts';
import { filesOf, type QualityRule } from './rule.ts';

/** Pages of prose that the menu and the footer lead to. */
export const PROSE = [
  'about',
  'accessibility',
  'cost',
  'data',
  'field-report',
  'field-report-bill',
  'performance',
  'why-mesh',
];

/** The menu leads to these pages whatever the content says. */
export const pagesPresent: QualityRule = {
  kind: 'page-present',
  description: `There is a page of prose for each of ${PROSE.join(', ')}.`,
  reads: ['pages'],
  bad: { 'content/pages/why-mesh.mdx': null },
  good: { 'content/pages/why-mesh.mdx': 'title: Why letters should fly' },
  check: (scope) => {
    const present = filesOf(scope, 'pages').map(({ id }) => id);
    return PROSE.filter((id) => !present.includes(id)).map((id) => {
      const file = `content/pages/${id}.mdx`;
      return { file, path: [], message: 'is missing', fix: 'write it: the menu leads to this page' };
    });
  },
};

/** Fields that become the title or the description of a page. */
const WORDS: readonly (readonly [kind: Kind, field: string])[] = [
  ...(['tools', 'alternatives', 'publishers'] as const).map((kind) => [kind, 'name'] as const),
  ...(['scenarios', 'symptoms', 'pages'] as const).map((kind) => [kind, 'title'] as const),
  ['needs', 'label'],
  ...(['tools', 'alternatives', 'scenarios', 'migrations'] as const).map((kind) => [kind, 'summary'] as const),
  ['pages', 'description'],
  ['needs', 'statement'],
];

/** A reader cannot tell two search results apart that read the same. */
export const ownWords: QualityRule = {
  kind: 'own-words',
  description: 'No two entries with a page of their own have the same name, title, summary or statement.',
  reads: ['alternatives', 'migrations', 'needs', 'pages', 'publishers', 'scenarios', 'symptoms', 'tools'],
  bad: { 'content/alternatives/foxglove.mdx': 'name: Amberwick' },
  good: { 'content/alternatives/foxglove.mdx': 'name: Foxglove runners' },
  check: (scope) => {
    const seen = new Map<string, string>();
    return WORDS.flatMap(([kind, field]) =>
      filesOf(scope, kind)
        .flatMap(definitions)
        .flatMap(({ id, file, path, data }): Fault[] => {
          const words = (data as Readonly<Record<string, string>>)[field] ?? '';
          // A publisher is called like the tool that it makes.
          const key = `${kind === 'publishers' ? kind : ''} ${words.toLowerCase()}`;
          const other = seen.get(key);
          seen.set(key, id);
          if (other === undefined) return [];
          const message = `has the same words as "${other}"`;
          return [{ file, path: [...path, field], message, fix: 'word it differently' }];
        }),
    );
  },
};
