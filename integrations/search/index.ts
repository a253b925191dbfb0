import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { SEARCH_FILES } from '../../src/core/routes.ts';
import { DIRECTORY, filesFolder, textFile, wordFile } from '../../src/features/search/parts.ts';
import type { SearchRecord } from '../../src/core/view/page.ts';
import type { BuiltSite } from '../site.ts';
import { searchFiles } from './files.ts';
import { pageSections } from './page-sections.ts';
import { otherWordings, recordsOfContent, recordsOfPage } from './records.ts';

/** Writes what the search loads, one record for each place that a reader can land on. */
function write(dist: string, records: readonly SearchRecord[]): void {
  if (records.length === 0) throw new Error('The search index would have no records.');
  const { directory, words, texts } = searchFiles(records);
  const folder = filesFolder(directory.build);
  const files: [string, unknown][] = [
    [DIRECTORY, directory],
    ...words.map((file, number): [string, unknown] => [folder + wordFile(number), file]),
    ...texts.map((file, number): [string, unknown] => [folder + textFile(number), file]),
  ];
  for (const [path, value] of files) {
    const target = join(dist, SEARCH_FILES, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(value));
  }
}

/** The files of the search of everything that can be found: the content's own things, then what else the pages say. */
export default (site: BuiltSite, content: Catalogue): AstroIntegration =>
  site.step({
    name: 'search',
    failure: 'The files of the search could not be written.',
    start({ dist }) {
      const records = recordsOfContent(content);
      const known = new Set(records.map(({ url }) => url));
      const wordings = otherWordings(content);
      return {
        page(page) {
          const found = pageSections(page);
          if (found) records.push(...recordsOfPage(page.path, found, known, wordings));
        },
        done: () => write(dist, records),
      };
    },
  });
