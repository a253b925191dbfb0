import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from '../scripts/lib/files.ts';
import { usedCss, wordsOf } from './used-css.ts';

const STYLE = /<style>(.*?)<\/style>/gs;

/** The module files that a page may come to load: its own, and what they import, now or later. */
function reachable(html: string, modules: ReadonlyMap<string, string>): string {
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const [name] of text.matchAll(/[\w.-]+\.js(?=["'`])/g)) {
      const code = modules.get(name);
      if (code === undefined || found.has(name)) continue;
      found.add(name);
      follow(code);
    }
  };
  follow([...html.matchAll(/<script[^>]*\ssrc="[^"]*"/g)].join(' '));
  return [...found].map((name) => modules.get(name)).join('\n');
}

/** Answers for pages that were asked for: pages of a kind hold mostly the same words of a style sheet. */
type Known = Map<string, Promise<string>>;

/** A page with one style element that holds what it can use. `modules`: code by file name. */
export async function leanPage(html: string, modules: ReadonlyMap<string, string>, known: Known = new Map()) {
  const css = Array.from(html.matchAll(STYLE), ([, text = '']) => text.replace(/^\s*\/\*.*?\*\//s, '')).join('');
  if (css === '') return html;
  const body = html.replace(STYLE, '');
  const named = new Set(css.match(/[\w-]+/g));
  const may = (word: string) => named.has(word) || /[^\w-]/.test(word);
  const words = new Set([...wordsOf(body, reachable(body, modules))].filter(may).sort());
  const key = [css, ...words].join('\n');
  const used = known.get(key) ?? usedCss(css, words);
  known.set(key, used);
  const style = `<style>${(await used).trim()}</style></head>`;
  return body.replace('</head>', () => style);
}

/** Brings every page of a built site down to the styles that it needs. */
export async function leanPages(root: string): Promise<void> {
  const files = filesBelow(root);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const modules = new Map(
    files
      .filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
      .map((file) => [basename(file), read(file)]),
  );
  const known: Known = new Map();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = read(file);
    const lean = await leanPage(html, modules, known);
    if (lean !== html) writeFileSync(join(root, file), lean);
  }
}
