import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesBelow } from './files.ts';

/** Ready-made interfaces that come with the engine. The site brings its own. */
const INTERFACES = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** What a page shows beside its words: copy links and the numbers of sources. */
const NOISE = ['copy-link', '.sources'];

/**
 * Writes the search index of a built site to `<dist>/pagefind`. Only pages that carry `data-pagefind-body` are in it.
 * Errors: throws with the indexer's own words.
 */
export async function writeSearchIndex(dist: string): Promise<void> {
  const pages = filesBelow(dist).filter((file) => file.endsWith('.html'));
  // Without a single marked page the indexer would take all of them.
  if (!pages.some((page) => readFileSync(join(dist, page), 'utf8').includes('data-pagefind-body'))) {
    throw new Error('No page carries data-pagefind-body, so there is nothing to search.');
  }
  try {
    const { index, errors } = await createIndex({ excludeSelectors: NOISE });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: dist });
    const { files, errors: unwritten } = await index.getFiles();
    const problems = [...added.errors, ...unwritten];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    for (const { path, content } of files.filter((file) => !INTERFACES.test(file.path))) {
      const target = join(dist, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  } finally {
    await close();
  }
}
