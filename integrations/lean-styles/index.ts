import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../../scripts/lib/files.ts';
import { Cache } from '../cache.ts';
import { byTag, type Page } from '../html.ts';
import type { BuiltSite } from '../site.ts';
import { usedCss, wordsOf } from './used-css.ts';

/** Code of the module files of a built site, by file name. */
export type Modules = ReadonlyMap<string, string>;

const modulesOf = (dist: string): Modules =>
  new Map(
    filesBelow(join(dist, '_astro'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => [basename(file), readFileSync(join(dist, '_astro', file), 'utf8')]),
  );

/** The module files that a page may come to load: its own, and what they import, now or later. */
function reachable(page: Page, modules: Modules): string {
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const [name] of text.matchAll(/[\w.-]+\.js(?=["'`])/g)) {
      const code = modules.get(name);
      if (code === undefined || found.has(name)) continue;
      found.add(name);
      follow(code);
    }
  };
  for (const { attributes } of byTag(page, 'script')) follow(`"${attributes.get('src') ?? ''}"`);
  return [...found].map((name) => modules.get(name)).join('\n');
}

/** Leaves a page one style element, with what the page can use of its styles. `use` tells which part that is. */
export async function leanPage(page: Page, modules: Modules, use = usedCss): Promise<void> {
  const styles = byTag(page, 'style');
  const css = styles.map(({ text }) => text.replace(/^\s*\/\*.*?\*\//s, '')).join('');
  const end = byTag(page, 'head')[0]?.node.childNodes.at(-1);
  if (css === '' || !end) return;
  const named = new Set(css.match(/[\w-]+/g));
  const may = (word: string) => named.has(word) || /[^\w-]/.test(word);
  const words = wordsOf(page, reachable(page, modules)).filter(may).sort();
  page.insertAfter(end, `<style>${(await use(css, words)).trim()}</style>`);
  for (const { node } of styles) page.replace(node, '');
}

/** Every page comes down to the styles that it needs. */
export default (site: BuiltSite): AstroIntegration =>
  site.step({
    name: 'styles',
    failure: 'The styles of the pages could not be written.',
    start({ dist, cache }) {
      const modules = modulesOf(dist);
      // Pages of a kind hold mostly the same words of a style sheet, and so share one answer.
      const kept = new Cache(join(cache, 'styles'));
      const use = async (css: string, words: readonly string[]) =>
        (await kept.of([css, ...words], () => usedCss(css, words))).toString('utf8');
      return { page: (page) => leanPage(page, modules, use), done: () => kept.sweep() };
    },
  });
