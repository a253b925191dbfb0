/**
 * Adds every address of the built site to the list of links that must work permanently, and its pairs of tools to those that
 * keep their page. It never takes one off. `--check` writes nothing, lists what is missing, and exits 1 for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getCatalogue } from '../src/catalogue/index.ts';
import { linksOfToday } from './lib/links-of-today.ts';
import { LINKS_FILE, pairsAmong, publishedLinks, withPairs } from './lib/published-links.ts';
import { ROOT } from './lib/run.ts';

const CRITERIA = join(ROOT, 'content', 'criteria.yml');

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
const before = publishedLinks();
const known = new Set(before);
const added = linksOfToday().filter((link) => !known.has(link));

if (check) {
  for (const link of added) console.log(`${link} is not on the list. Run "npm run publish:links" and commit the list.`);
  console.log(`Addresses that are not on the list: ${added.length}.`);
  process.exitCode = added.length > 0 ? 1 : 0;
} else {
  const all = [...before, ...added].toSorted();
  const pairs = pairsAmong(all, getCatalogue(ROOT).tools);
  writeFileSync(LINKS_FILE, `${all.join('\n')}\n`);
  writeFileSync(CRITERIA, withPairs(readFileSync(CRITERIA, 'utf8'), pairs));
  console.log(`${all.length} links, ${added.length} of them new.`);
}
