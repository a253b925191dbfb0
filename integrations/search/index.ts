import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Content } from '../../src/catalogue/content.ts';
import { DIRECTORY } from '../../src/features/search/search-parts.ts';
import { filesBelow } from '../../scripts/lib/files.ts';
import { directoryOf } from './directory.ts';
import { pageSections } from './page-sections.ts';
import type { SearchRecord } from '../../src/core/page.ts';
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
/** Everything that can be found: the content's own things, then what else the built pages say. */
export function searchRecords(dist: string, content: Content): SearchRecord[] {
  const known = recordsOfContent(content);
  const urls = new Set(known.map(({ url }) => url));
  const pages = filesBelow(dist)
    .filter((file) => file.endsWith('index.html'))
    .flatMap((file) => {
      const page = pageSections(readFileSync(join(dist, file), 'utf8'));
      return page ? recordsOfPage(`/${file.slice(0, -'index.html'.length)}`, page, urls) : [];
    });
  return [...known, ...pages];
}

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
function withFixedName(path: string, bytes: Uint8Array): { path: string; bytes: Uint8Array } {
  if (path.endsWith('.pf_meta')) return { path: `pagefind.${LANGUAGE}.pf_meta`, bytes };
  if (path !== 'pagefind-entry.json') return { path, bytes };
  const text = Buffer.from(bytes).toString('utf8');
  return { path, bytes: Buffer.from(text.replace(/"hash":"[^"]*"/, `"hash":"${LANGUAGE}"`)) };
}

/**
 * Writes the search index of a built site to `<dist>/pagefind`, one record for each place that a reader can land on.
 * Returns how many there are. Errors: throws with the indexer's own words.
 */
export async function writeSearchIndex(dist: string, content: Content): Promise<number> {
  const records = searchRecords(dist, content);
  if (records.length === 0) throw new Error('There is nothing to search.');
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw new Error(errors.join('\n'));
    const problems: string[] = [];
    for (const record of records) problems.push(...(await add(index, record)));
    const { files, errors: unwritten } = await index.getFiles();
    problems.push(...unwritten);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    for (const file of files.filter(({ path }) => SHIPPED.test(path))) {
      const { path, bytes } = withFixedName(file.path, file.content);
      const target = join(dist, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    writeFileSync(join(dist, 'pagefind', DIRECTORY), JSON.stringify(directoryOf(files)));
  } finally {
    await close();
  }
  return records.length;
}
