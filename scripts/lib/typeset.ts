import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

/** What is kept letter by letter: code, what a reader may copy, and everything that is no text. */
const VERBATIM =
  /(<(?:script|style|pre|code|textarea|kbd|samp)\b[\s\S]*?<\/(?:script|style|pre|code|textarea|kbd|samp)>|<[^>]*>)/;
const QUOTE = /(?:"|&quot;|&#34;)/.source;
const QUOTED = new RegExp(`${QUOTE}((?:(?!${QUOTE}).)+)${QUOTE}`, 'gs');
const APOSTROPHE = /(?<=[\p{L}\p{N}])(?:'|&#39;)(?=\p{L})|(?<=s)(?:'|&#39;)(?=\s)/gu;

/** Straight apostrophes and pairs of straight quotation marks of the text become curly ones; attributes stay as they are. */
export const typeset = (html: string): string =>
  html
    .split(VERBATIM)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(QUOTED, '“$1”').replace(APOSTROPHE, '’')))
    .join('');

/** Sets the text of every page below a folder. */
export function typesetPages(root: string): void {
  for (const name of filesBelow(root)) {
    if (!name.endsWith('.html')) continue;
    const file = join(root, name);
    const html = readFileSync(file, 'utf8');
    const set = typeset(html);
    if (set !== html) writeFileSync(file, set);
  }
}
