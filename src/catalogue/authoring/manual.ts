import { suggest } from '../nearest.ts';
import { KINDS } from '../rules/index.ts';
import type { Example, ProblemKind } from '../rules/rule.ts';

/** An example as a reader needs it: without empty frontmatter. */
const linesOf = (text: string | null): string[] =>
  (text ?? '# no such file')
    .replace(/^---\n---\n/, '')
    .trimEnd()
    .split('\n');

const exampleLines = (title: string, example: Example): string[] =>
  Object.entries(example).flatMap(([file, text]) => ['', `${title}, in ${file}:`, '', ...linesOf(text)]);

const numberLines = ({ numbers = {} }: ProblemKind): string[] =>
  Object.entries(numbers).map(([what, figure]) => `- ${what}: ${figure}`);

/** Everything about one kind of problem, as text for a terminal. For an unknown kind, the nearest one. */
export const explainKind = (name: string): { known: boolean; text: string } => {
  const found = KINDS.find(({ kind }) => kind === name);
  const names = KINDS.map(({ kind }) => kind);
  if (!found)
    return { known: false, text: `no kind "${name}": ${suggest(name, names, `use one of: ${names.join(', ')}`)}` };
  const numbers = numberLines(found);
  const lines = [
    ...[found.kind, '', found.description],
    ...(numbers.length > 0 ? ['', ...numbers] : []),
    ...exampleLines('Not like this', found.bad),
    ...exampleLines('Like this', found.good),
  ];
  return { known: true, text: lines.join('\n') };
};

const markdownOf = (title: string, example: Example): string[] =>
  Object.entries(example).flatMap(([file, text]) => [
    `${title}, in \`${file}\`:`,
    '',
    file.endsWith('.mdx') && text?.startsWith('---') ? '```mdx' : '```yaml',
    ...linesOf(text),
    '```',
    '',
  ]);

const section = (entry: ProblemKind): string[] => [
  `## ${entry.kind}`,
  '',
  entry.description,
  '',
  ...(entry.numbers ? [...numberLines(entry), ''] : []),
  ...markdownOf('Not like this', entry.bad),
  ...markdownOf('Like this', entry.good),
];

const HEAD = `# Rules of the content

Each rule that \`npm run check\` holds the content to. The last word of a message, in brackets, is the heading here;
\`npm run check -- --explain KIND\` prints the same. The examples are parts of files, laid over the invented site in
\`tests/site\`: a test holds that the first breaks its rule and no other, and that the second breaks none.

This file is written by \`npm run write:rules\` from \`src/catalogue/rules\`.
`;

/** The page `docs/rules.md`. */
export const rulesPage = (): string => [HEAD, ...KINDS.flatMap(section)].join('\n').trimEnd() + '\n';
