/**
 * `npm run check`: reads the content in plain Node and prints every problem as
 * `file:line  field  message  what to do  [kind]`. Exits 1 if there is one. `--root` checks another folder,
 * `--format=github` prints annotations for a pull request, `--explain KIND` says what a kind of problem is.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from 'zod';

// A check is a short run: half of it would go into reading modules that did not change, and into code that zod makes
// for schemas of which each judges a few files. Both must be set before the schemas are loaded.
enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'node'));
config({ jitless: true });
const { checkContent } = await import('./index.ts');
const { explainKind } = await import('./authoring/manual.ts');

const annotate = (text: string): string =>
  text.replaceAll(/^(.+?):(\d+) {2}(.+)$/gm, (_, file, line, rest) => `::error file=${file},line=${line}::${rest}`);

const explain = (kind: string): void => {
  const { known, text } = explainKind(kind);
  if (known) return console.log(text);
  console.error(text);
  process.exitCode = 1;
};

const check = (root: string, format: string): void => {
  const { problems, text, files } = checkContent(root, new Date().toISOString().slice(0, 10));
  if (problems.length === 0) return console.log(`content: ${files} files are sound`);
  console.error(format === 'github' ? annotate(text) : text);
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`);
  process.exitCode = 1;
};

if (import.meta.main) {
  const options = {
    root: { type: 'string', default: '.' },
    format: { type: 'string', default: 'text' },
    explain: { type: 'string' },
  } as const;
  const { root, format, explain: kind } = parseArgs({ options }).values;
  if (kind === undefined) check(root, format);
  else explain(kind);
}
