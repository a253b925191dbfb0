import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from './files.ts';
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

/** A page with one style element that holds what it can use. `modules`: code by file name. */
export function leanPage(html: string, modules: ReadonlyMap<string, string>): string {
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css);
  if (styles.length === 0) return html;
  const body = html.replace(STYLE, '');
  const css = usedCss(styles.join(''), body, wordsOf(body, reachable(body, modules)));
  return body.replace('</head>', () => `<style>${css}</style></head>`);
}

/** Brings every page of a built site down to the styles that it needs. */
export function leanPages(root: string): void {
  const files = filesBelow(root);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const modules = new Map(
    files
      .filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
      .map((file) => [basename(file), read(file)]),
  );
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = read(file);
    const lean = leanPage(html, modules);
    if (lean !== html) writeFileSync(join(root, file), lean);
  }
}
