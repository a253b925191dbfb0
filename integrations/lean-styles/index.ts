import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../../scripts/lib/files.ts';
import { Cache } from '../cache.ts';
import { byTag, type Page } from '../html.ts';
import type { BuiltSite } from '../site.ts';
import { narrowing, usedCss, wordsInStrings, wordsOf } from './used-css.ts';

/** The words in the strings of the modules at some addresses, and of all that they import: what a page's scripts may add to it. */
export type Modules = (sources: string) => readonly string[];

/** Code of the module files of a built site, by file name. */
const filesOf = (dist: string): ReadonlyMap<string, string> =>
  new Map(
    filesBelow(join(dist, '_astro'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => [basename(file), readFileSync(join(dist, '_astro', file), 'utf8')]),
  );

/** What is made of some text, made once for each text: pages of a kind share their style sheet and their scripts. */
const once = <T>(make: (text: string) => T): ((text: string) => T) => {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
};

/** The code of the modules that some text names, and of what they import, now or later. */
function reachable(sources: string, modules: ReadonlyMap<string, string>): string {
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const [name] of text.matchAll(/[\w.-]+\.js(?=["'`])/g)) {
      const code = modules.get(name);
      if (code === undefined || found.has(name)) continue;
      found.add(name);
      follow(code);
    }
  };
  follow(sources);
  return [...found].map((name) => modules.get(name)).join('\n');
}

/** The modules among some files, by name. */
export const modulesIn = (files: ReadonlyMap<string, string>): Modules =>
  once((sources) => wordsInStrings(reachable(sources, files)));

const namesIn = once((css: string): ReadonlySet<string> => new Set(css.match(/[\w-]+/g)));

/** Leaves a page one style element, with what the page can use of its styles. `use` tells which part that is. */
export async function leanPage(page: Page, modules: Modules, use = usedCss): Promise<void> {
  const styles = byTag(page, 'style');
  const css = styles.map(({ text }) => text.replace(/^\s*\/\*.*?\*\//s, '')).join('');
  const end = byTag(page, 'head')[0]?.node.childNodes.at(-1);
  if (css === '' || !end) return;
  const named = namesIn(css);
  const may = (word: string) => named.has(word) || /[^\w-]/.test(word);
  const sources = byTag(page, 'script').map(({ attributes }) => `"${attributes.get('src') ?? ''}"`);
  const words = wordsOf(page, modules(sources.join(' ')))
    .filter(may)
    .sort();
  page.insertAfter(end, `<style>${(await use(css, words)).trim()}</style>`);
  for (const { node } of styles) page.replace(node, '');
}

/** Every page comes down to the styles that it needs. */
export default (site: BuiltSite): AstroIntegration =>
  site.step({
    name: 'styles',
    failure: 'The styles of the pages could not be written.',
    start({ dist, cache }) {
      const modules = modulesIn(filesOf(dist));
      // Pages of a kind hold mostly the same words of a style sheet, and so share one answer.
      const kept = new Cache(join(cache, 'styles'));
      const find = narrowing();
      const use = async (css: string, words: readonly string[]) =>
        (await kept.of([css, ...words], () => find(css, words))).toString('utf8');
      return { page: (page) => leanPage(page, modules, use), done: () => kept.sweep() };
    },
  });
