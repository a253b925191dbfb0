/**
 * `npm run check`: reads the content in plain Node and prints every problem as
 * `file:line  field  message  what to do`. Exits 1 when there is one. `--root` checks another folder,
 * `--format=github` prints annotations for a pull request.
 */
import { parseArgs } from 'node:util';
import { checkContent } from './index.ts';

const annotate = (text: string): string =>
  text.replaceAll(/^(.+?):(\d+) {2}(.+)$/gm, (_, file, line, rest) => `::error file=${file},line=${line}::${rest}`);

if (import.meta.main) {
  const options = { root: { type: 'string', default: '.' }, format: { type: 'string', default: 'text' } } as const;
  const { root, format } = parseArgs({ options }).values;
  const { problems, text, files } = checkContent(root, new Date().toISOString().slice(0, 10));
  if (problems.length > 0) {
    console.error(format === 'github' ? annotate(text) : text);
    console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`);
    process.exitCode = 1;
  } else console.log(`content: ${files} files are sound`);
}
