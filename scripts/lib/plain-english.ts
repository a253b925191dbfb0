import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { filesBelow } from './files.ts';
import { ROOT } from './run.ts';

const wordingSchema = z.strictObject({
  find: z.string().min(1),
  instead: z.string().min(1),
  case: z.boolean().default(false),
  bad: z.string().min(1),
  good: z.string().min(1),
});

/** A turn of phrase that the style replaces. */
export interface Wording {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: string;
  readonly bad: string;
  readonly good: string;
}

/** The list of them. Errors: throws where it is not what it should be. */
export const wordings = (file = join(ROOT, 'scripts', 'plain-english.yml')): Wording[] =>
  Object.entries(z.record(z.string(), wordingSchema).parse(parse(readFileSync(file, 'utf8')))).map(
    ([name, { find, case: exact, ...rest }]) => ({ name, pattern: new RegExp(find, exact ? 'gm' : 'gim'), ...rest }),
  );

const CODE = /\.(?:astro|css|[jt]s|mjs|sh)$/;
const FENCED = /^```.*?^```/gms;

/** A text in one line, so that a phrase may go over a line end, and for each of its characters the line it was on. */
function flat(file: string, text: string): { words: string; lines: readonly number[] } {
  const shown = /\.mdx?$/.test(file) ? text.replace(FENCED, (block) => block.replace(/[^\n]/g, '')) : text;
  const lines: number[] = [];
  let words = '';
  for (const [index, raw] of shown.split('\n').entries()) {
    const line = CODE.test(file) ? raw.replace(/^\s*(?:\*(?!\/)|\/\/|#)\s?/, '') : raw.trimStart();
    words += `${line} `;
    for (let at = 0; at <= line.length; at += 1) lines.push(index + 1);
  }
  return { words, lines };
}

/** A line for each place in a text with such a turn of phrase: where, what, and what to write instead. */
export function hits(file: string, text: string, list: readonly Wording[]): string[] {
  const { words, lines } = flat(file, text);
  return list.flatMap(({ name, pattern, instead }) =>
    Array.from(words.matchAll(pattern), ({ index }) => {
      const around = words.slice(Math.max(0, index - 30), index + 50).trim();
      return `${file}:${lines[index]}  ${name}  "${around}"  write: ${instead}`;
    }),
  );
}

/** What nobody writes by hand, quotes code, or is the list itself; and what others own. */
const NOT_OURS =
  /^(?:\.astro|\.git|dist|node_modules|playwright-report|test-results|deploy\/built)(?:\/|$)|package-lock|published|^bench\/|^docs\/mutation\.md$|plain-english\.yml$|LICENSE$|\.(?:png|ico|svg|woff2?)$|fonts\.json$/;

/** Every such place in the texts of the project at `root`. */
export const plainEnglish = (root: string, list = wordings()): string[] =>
  filesBelow(root, NOT_OURS).flatMap((file) => hits(file, readFileSync(join(root, file), 'utf8'), list));
