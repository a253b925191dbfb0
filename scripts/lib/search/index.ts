import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Content } from '../../../src/catalogue/content.ts';
import { filesBelow } from '../files.ts';
import { pageSections } from './page-sections.ts';
import { recordsOfContent, recordsOfPage, type SearchRecord } from './records.ts';

/** The one language of the site; another one would get an index of its own. */
const LANGUAGE = 'en';
/** What the browser asks for: the engine, its WebAssembly, and the index. Interfaces, the worker and the rest stay out. */
const SHIPPED = /^(?:pagefind(?:-entry)?\.js(?:on)?|wasm\.en\.pagefind|.*\.pf_\w+)$/;
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
    for (const { path, content: bytes } of files.filter((file) => SHIPPED.test(file.path))) {
      const target = join(dist, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
  } finally {
    await close();
  }
  return records.length;
}
