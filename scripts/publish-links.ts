/**
 * Adds every address of the built site to the list of links that must work for ever. It never takes one off. `--check`
 * writes nothing, lists what is missing, and exits 1 for it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LINKS_FILE, linksOfToday, publishedLinks } from './lib/published-links.ts';

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
const before = publishedLinks();
const known = new Set(before);
const added = linksOfToday().filter((link) => !known.has(link));

if (check) {
  for (const link of added) console.log(`${link} is not on the list: run "npm run publish:links" and commit it`);
  console.log(`${added.length} addresses are not on the list.`);
  process.exitCode = added.length > 0 ? 1 : 0;
} else {
  const all = [...before, ...added].toSorted();
  writeFileSync(LINKS_FILE, `${all.join('\n')}\n`);
  console.log(`${all.length} links, ${added.length} of them new.`);
}
