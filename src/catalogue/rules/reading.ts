import type { ProblemKind } from './rule.ts';

const SOURCES = 'content/sources/amberwick.yml';
const SOURCE = `aw-handbook:
  kind: docs
  title: Handbook of keepers
  ref: https://amberwick.example/handbook
  date: 2026-02-21`;

/** Kinds of problems that the reader finds before any rule runs: files, YAML, fields and references. */
export const READING: readonly ProblemKind[] = [
  {
    kind: 'missing-file',
    description: 'Every kind of content that the site cannot do without has a file.',
    bad: { 'content/needs.yml': null },
    good: { 'content/needs.yml': 'groups: {flight: How letters fly}' },
  },
  {
    kind: 'unknown-file',
    description: 'Every file under content/ is of a known kind and in its folder.',
    bad: { 'content/tool/owlpost.mdx': '---\nname: Owlpost\n---' },
    good: { [SOURCES]: SOURCE },
  },
  {
    kind: 'unreadable',
    description: 'A file is UTF-8 text of at most 1 MB, and an MDX file starts with frontmatter between two lines ---.',
    numbers: { 'bytes of a file (maximum)': 1_000_000 },
    bad: { 'content/pages/about.mdx': '# About' },
    good: { 'content/pages/about.mdx': 'title: About the invented site' },
  },
  {
    kind: 'yaml',
    description:
      'The fields of a file are valid YAML with each key once and without tags. A text with a hash after a space is in quotes.',
    bad: { [SOURCES]: 'aw-handbook: {title: "Handbook}' },
    good: { [SOURCES]: SOURCE },
  },
  {
    kind: 'shape',
    description: 'Every field is known, has the type and length that its schema gives, and is there if it is required.',
    bad: { 'content/tools/amberwick.mdx': 'hue: bleu' },
    good: { 'content/tools/amberwick.mdx': 'hue: blue' },
  },
  {
    kind: 'duplicate-id',
    description: 'An id is defined once in all files of a kind.',
    bad: { 'content/sources/others.yml': SOURCE },
    good: { [SOURCES]: SOURCE },
  },
  {
    kind: 'reference',
    description: 'A reference names an entry that exists.',
    bad: { 'content/terms.yml': 'signet: {criteria: [second-sael]}' },
    good: { 'content/terms.yml': 'signet: {criteria: [second-seal]}' },
  },
  {
    kind: 'body',
    description: 'The body of an MDX file compiles, and it neither runs, frames nor restyles anything.',
    bad: { 'content/pages/data.mdx': '---\ntitle: Data to take\n---\nRead <a href="javascript:alert(1)">this</a>.' },
    good: { 'content/pages/data.mdx': '---\ntitle: Data to take\n---\nRead [this](/compare/).' },
  },
  {
    kind: 'lab-result',
    description: 'A result of the lab is JSON of the shape that the lab writes.',
    bad: { 'lab/results/1/2026-02-11/mill/weighing.json': '{"edition": 1}' },
    good: { 'lab/results/1/2026-02-10/mill/weighing.json': '{"edition": 1}' },
  },
];
