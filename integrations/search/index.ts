import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { DIRECTORY } from '../../src/features/search/search-parts.ts';
import type { BuiltSite } from '../site.ts';
import { directoryOf, type IndexFile } from './directory.ts';
import { pageSections } from './page-sections.ts';
import type { SearchRecord } from '../../src/core/view/page.ts';
import { recordsOfContent, recordsOfPage } from './records.ts';

/** The one language of the site; another one would get an index of its own. */
const LANGUAGE = 'en';
/** What the browser asks for: the engine, its WebAssembly, and the index. Interfaces, the worker and the rest stay out. */
const SHIPPED = /^(?:pagefind(?:-entry)?\.js(?:on)?|wasm\.en\.pagefind|.*\.pf_\w+)$/;
/**
 * How much of the index one file holds, in the engine's own measure. A word of a query costs one file, of 3 KB with this
 * figure and of 24 KB with the engine's 20000; smaller ones would make the list of files longer than they save.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';

async function add(index: PagefindIndex, { url, kind, title, page, also, text }: SearchRecord): Promise<string[]> {
  // Where two things have the same other wording, the question is what the reader asked.
  const wordings = kind === 'question' ? 'asked' : 'also';
  const { errors } = await index.addCustomRecord({
    url,
    language: LANGUAGE,
    content: text,
    meta: { title, kind, ...(page && { page }), ...(also.length > 0 && { [wordings]: also.join('; ') }) },
    filters: { kind: [kind] },
  });
  return errors.map((error) => `${url}: ${error}`);
}

/** The list of the index's files has a fixed name, so that a page can ask for it before it knows anything of the index. */
function withFixedName({ path, content }: IndexFile): IndexFile {
  if (path.endsWith('.pf_meta')) return { path: `pagefind.${LANGUAGE}.pf_meta`, content };
  if (path !== 'pagefind-entry.json') return { path, content };
  const text = Buffer.from(content).toString('utf8');
  return { path, content: Buffer.from(text.replace(/"hash":"[^"]*"/, `"hash":"${LANGUAGE}"`)) };
}

/** Has the indexer take in every record. Errors: rejects with the indexer's own words. */
async function indexOf(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw new Error(errors.join('\n'));
    const problems: string[] = [];
    for (const record of records) problems.push(...(await add(index, record)));
    const { files, errors: unwritten } = await index.getFiles();
    problems.push(...unwritten);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return files;
  } finally {
    await close();
  }
}

/** Writes the search index to `<dist>/pagefind`, one record for each place that a reader can land on. */
async function writeIndex(dist: string, records: readonly SearchRecord[]): Promise<void> {
  if (records.length === 0) throw new Error('There is nothing to search.');
  const files = await indexOf(records);
  for (const file of files.filter(({ path }) => SHIPPED.test(path))) {
    const { path, content } = withFixedName(file);
    const target = join(dist, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  writeFileSync(join(dist, 'pagefind', DIRECTORY), JSON.stringify(directoryOf(files)));
}

/** A search index of everything that can be found: the content's own things, then what else the pages say. */
export default (site: BuiltSite, content: Catalogue): AstroIntegration =>
  site.step({
    name: 'search',
    failure: 'The search index could not be written.',
    start({ dist }) {
      const records = recordsOfContent(content);
      const known = new Set(records.map(({ url }) => url));
      return {
        page(page) {
          const found = pageSections(page);
          if (found) records.push(...recordsOfPage(page.path, found, known));
        },
        done: () => writeIndex(dist, records),
      };
    },
  });
