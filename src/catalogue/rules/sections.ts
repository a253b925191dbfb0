import { outline } from '../../core/text/outline.ts';
import type { Fault } from '../problem.ts';
import type { Example, QualityRule } from './rule.ts';

/** Sections of every body of a kind, in reading order; a tool may have further ones behind them. */
export const SECTIONS = {
  tools: ['what-it-is', 'does-well', 'falls-short', 'pick-it', 'not-for'],
  scenarios: ['layout', 'policy', 'configuration', 'check', 'undo'],
  migrations: ['both', 'back'],
} as const;
type Sectioned = keyof typeof SECTIONS;

/** An MDX body with such sections. */
const bodyWith = (ids: readonly string[]): string =>
  ids.map((id) => `<Section id="${id}" title="Something">\n\nA few words.\n\n</Section>`).join('\n\n');

/** An example of a file whose fields stay as they are. */
const example = (file: string, ids: readonly string[]): Example => ({ [file]: `---\n---\n${bodyWith(ids)}` });

/** A link to a section of one body works for all bodies of its kind. */
const sections = (
  rule: Pick<QualityRule, 'kind' | 'description'>,
  kind: Sectioned,
  file: string,
  ids: readonly string[] = SECTIONS[kind],
): QualityRule => ({
  ...rule,
  reads: [],
  bad: example(file, ids.slice(1)),
  good: example(file, ids),
  check: ({ files }) =>
    files.flatMap((each): Fault[] => {
      if (each.kind !== kind) return [];
      const found = outline(each.body).flatMap(({ id, level }) => (level === 2 ? [id] : []));
      if ((kind === 'tools' ? found.slice(0, ids.length) : found).join() === ids.join()) return [];
      const message = found.length > 0 ? `has the sections ${found.join(', ')}` : 'has no sections';
      return [{ file: each.file, path: [], message, fix: `write ${ids.join(', ')}, each as <Section id title>` }];
    }),
});

export const toolSections = sections(
  {
    kind: 'tool-section',
    description:
      'The body of a tool begins with the sections what-it-is, does-well, falls-short, pick-it and not-for, in this order.',
  },
  'tools',
  'content/tools/cobblegrid.mdx',
);

export const scenarioSections = sections(
  {
    kind: 'scenario-section',
    description:
      'The body of a scenario has the sections layout, policy, configuration, check and undo, in this order.',
  },
  'scenarios',
  'content/scenarios/hill-hamlet.mdx',
);

export const migrationSections = sections(
  {
    kind: 'migration-section',
    description: 'The body of a migration has the sections both and back, in this order.',
  },
  'migrations',
  'content/migrations/amberwick-to-brackenpost.mdx',
);
