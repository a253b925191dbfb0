import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../src/core/routes.ts';
import { ROOT } from './run.ts';

/** Every path and fragment that was ever published, one a line. */
export const LINKS_FILE = join(ROOT, 'tests', 'dist', 'published-links.txt');

/** The links that were published, as the list has them. */
export const publishedLinks = (): string[] => readFileSync(LINKS_FILE, 'utf8').split('\n').filter(Boolean);

/** The pairs of tools among published links, by the last part of their address: without the reversed ones, which lead on. */
export const pairsAmong = (links: readonly string[], tools: readonly { readonly id: string }[]): string[] => {
  const published = new Set(links);
  const ids = tools.map(({ id }) => id).toSorted();
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b) => (published.has(routes.pair(`${a}-vs-${b}`)) ? [`${a}-vs-${b}`] : [])),
  );
};

/** The text of `content/criteria.yml` with these pairs to keep. */
export const withPairs = (text: string, pairs: readonly string[]): string => {
  const block = `pairs:\n${pairs.map((slug) => `  - ${slug}\n`).join('')}`;
  const known = /^pairs:.*\n(?:[ ]+.*\n)*/m;
  return known.test(text) ? text.replace(known, block) : text.replace(/^criteria:/m, `${block}\n$&`);
};
