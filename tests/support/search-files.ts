import type { SearchFiles } from '../../integrations/search/files.ts';
import { find, type Findings } from '../../src/features/search/find.ts';
import { namesOf } from '../../src/features/search/names.ts';
import { queryTerms } from '../../src/features/search/query.ts';
import { filesOf, heldBy } from '../../src/features/search/text-words.ts';

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
    const files = new Map(filesOf(terms, directory).map((number) => [number, words[number] ?? {}]));
    const findings = find(terms, names, kind, (term) => heldBy(term, directory, files));
    return { now: paths(find(terms, names, kind, undefined).places), then: paths(findings.places), findings };
  };
}
