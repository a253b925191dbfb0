/** Adds every address of the built site to the list of links that must work for ever. It never takes one off. */
import { writeFileSync } from 'node:fs';
import { LINKS_FILE, linksOfToday, publishedLinks } from './lib/published-links.ts';

const before = publishedLinks();
const all = [...new Set([...before, ...linksOfToday()])].toSorted();
writeFileSync(LINKS_FILE, `${all.join('\n')}\n`);
console.log(`${all.length} links, ${all.length - before.length} of them new.`);
