import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { BASE, DIST } from '../../scripts/lib/dist.ts';
import { byTag, type Page } from '../../integrations/html.ts';

/** A kilobyte as the budgets count it. */
export const KB = 1024;

const weighed = new Map<string, number>();

/** Bytes of a text that is not a file of its own, as a good host would send it. Most pages have the same scripts. */
export function weigh(text: string): number {
  const bytes =
    weighed.get(text) ??
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
  weighed.set(text, bytes);
  return bytes;
}

/** Bytes of a file of the site as a good host sends it: those of its twin, which the tests of hosting compare with it. */
export const sent = (file: string): number => statSync(join(DIST, `${file}.br`)).size;

/** Text that fills the first screen of a desktop, generously. */
const FIRST_SCREEN = 2500;

/** The page up to the end of its first screen: head, styles, masthead and the first words of the main part. */
export function firstScreen({ html }: Page): string {
  let end = html.indexOf('<main');
  for (let text = 0; text < FIRST_SCREEN;) {
    const open = html.indexOf('<', end + 1);
    if (open < 0) return html;
    const close = html.indexOf('>', open);
    const tag = html.slice(open, open + 7);
    if (close < 0) return html;
    text += open - end > 1 && !tag.startsWith('</scrip') ? open - end - 1 : 0;
    end = close;
  }
  return html.slice(0, end + 1);
}

/** The module files that a page loads without being asked: its own, and what they import. */
export function moduleFiles(page: Page): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(DIST, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:import|from)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
      follow(join(file, '..', name).replaceAll('\\', '/'));
    }
  };
  for (const { attributes } of byTag(page, 'script')) {
    const src = attributes.get('src');
    if (src) follow(src.slice(BASE.length));
  }
  return [...found];
}

/** Bytes of the files that a page loads as modules. */
export const moduleWeight = (page: Page): number =>
  moduleFiles(page)
    .map(sent)
    .reduce((sum, bytes) => sum + bytes, 0);

/** Bytes of the scripts that are in a page. */
export const inlineScriptWeight = (page: Page): number =>
  byTag(page, 'script')
    .filter(({ attributes }) => !attributes.has('src') && !attributes.get('type')?.includes('json'))
    .map(({ text }) => weigh(text))
    .reduce((sum, bytes) => sum + bytes, 0);
