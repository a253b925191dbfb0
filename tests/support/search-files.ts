import type { SearchFiles } from '../../integrations/search/files.ts';
import { recordsOfContent } from '../../integrations/search/records.ts';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { routes } from '../../src/core/routes.ts';
import type { SearchRecord } from '../../src/core/view/page.ts';
import { find, type Findings } from '../../src/features/search/find.ts';
import { namesOf } from '../../src/features/search/names.ts';
import { queryTerms } from '../../src/features/search/query.ts';
import { filesOf, heldBy } from '../../src/features/search/text-words.ts';
import { wholesOf } from '../../src/features/search/tools.ts';

/** What the content alone holds, and the pages of the tools, by which the search knows their names. */
export const recordsWithTools = (content: Catalogue): SearchRecord[] => [
  ...recordsOfContent(content),
  ...content.tools.map(({ id, name }): SearchRecord => ({
    url: routes.tool(id),
    kind: 'tool',
    title: name,
    also: [],
    text: '',
  })),
];

/** What a search finds, as the browser would: `now` from the names alone, `then` with the files of words that it asks for. */
export interface Searched {
  readonly now: readonly string[];
  readonly then: readonly string[];
  readonly findings: Findings;
}

/** Searches files without a browser. Results are paths. */
export function searcher({ directory, words }: Pick<SearchFiles, 'directory' | 'words'>) {
  const names = namesOf(directory);
  const paths = (places: readonly number[]) => places.map((place) => names.places[place]?.path ?? '');
  return (query: string, kind = ''): Searched => {
    const terms = queryTerms(query);
    const files = new Map(
      filesOf([...terms, ...wholesOf(terms, names)], directory).map((number) => [number, words[number] ?? {}]),
    );
    const findings = find(terms, names, kind, (term) => heldBy(term, directory, files));
    return { now: paths(find(terms, names, kind, undefined).places), then: paths(findings.places), findings };
  };
}
