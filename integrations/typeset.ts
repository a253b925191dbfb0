import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../scripts/lib/files.ts';

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
/** What is left alone because no element may stand in it, or because it is marked already. */
const NO_TIMES =
  /(<(?:script|style|title|svg|option|textarea|time)\b[\s\S]*?<\/(?:script|style|title|svg|option|textarea|time)>|<[^>]*>)/;
const DAY = /(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g;

/** A version that is no release yet: `v0.23.0-alpha2`. */
const EARLY = /(?<![\w-])v?\d+(?:\.\d+)+-(?:alpha|beta|rc)(?:\.?\d+)*/g;

/** Days and versions of the text stay on one line, days as times: browsers break after a hyphen. */
export const keepTogether = (html: string): string =>
  html
    .split(NO_TIMES)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(DAY, '<time>$&</time>').replace(EARLY, '<span class="whitespace-nowrap">$&</span>'),
    )
    .join('');

/** Sets the text of every page below a folder. */
export function typesetPages(root: string): void {
  for (const name of filesBelow(root)) {
    if (!name.endsWith('.html')) continue;
    const file = join(root, name);
    const html = readFileSync(file, 'utf8');
    const set = keepTogether(typeset(html));
    if (set !== html) writeFileSync(file, set);
  }
}
