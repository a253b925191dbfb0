import { CHANGED } from '../../src/features/changes/search.ts';
import { glossaryRecords } from '../../src/features/glossary/search.ts';
import { glossaryView } from '../../src/features/glossary/view.ts';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { criterionRecords } from '../../src/features/compare/criterion/search.ts';
import { questionRecord } from '../../src/features/faq/search.ts';
import { questionViews } from '../../src/features/faq/view.ts';
import { needRecord } from '../../src/features/needs/search.ts';
import { needView } from '../../src/features/needs/view.ts';
import { symptomRecord } from '../../src/features/troubleshoot/search.ts';
import { symptomView } from '../../src/features/troubleshoot/symptom-view.ts';
import { MOVES } from '../../src/features/migrate/search.ts';
import { PAGES, routes } from '../../src/core/routes.ts';
import type { SearchRecord } from '../../src/core/view/page.ts';
import { SEARCH_KINDS, type SearchKind } from '../../src/core/vocabulary.ts';
import type { SearchablePage } from './page-sections.ts';

/** The things that the content names one by one: rows of the comparison, needs, questions, symptoms and terms. */
export const recordsOfContent = (content: Catalogue): SearchRecord[] => {
  const { needs, symptoms } = content;
  return [
    ...questionViews(content).map(questionRecord),
    ...symptoms.map((symptom) => symptomRecord(symptomView(content, symptom))),
    ...criterionRecords(content),
    ...needs.map((need) => needRecord(needView(content, need))),
    ...glossaryRecords(glossaryView(content)),
  ];
};

/** Other wordings for pages that the search finds by their own text, by path. */
export const otherWordings = ({ migrations }: Pick<Catalogue, 'migrations'>): ReadonlyMap<string, readonly string[]> =>
  new Map([...migrations.map(({ id }) => [routes.migration(id), MOVES] as const), [PAGES.changes, CHANGED] as const]);

/** A section with fewer words adds nothing to its title. */
const FEWEST_CHARACTERS = 30;

const kindOf = (kind: string): SearchKind => SEARCH_KINDS.find((known) => known === kind) ?? 'page';

/** The sections of the built pages, without those that are in `known` already, with their other `wordings`. `path` is the page's, with both slashes. */
export const recordsOfPage = (
  path: string,
  { kind, sections }: SearchablePage,
  known: ReadonlySet<string>,
  wordings: ReadonlyMap<string, readonly string[]>,
): SearchRecord[] => {
  // The page shows one known thing, and its sections are the same thing in more words.
  if (known.has(path)) return [];
  return sections.flatMap(({ id, title, text }) => {
    const url = id ? `${path}#${id}` : path;
    if (known.has(url) || title === '' || (id && text.length < FEWEST_CHARACTERS)) return [];
    const page = sections[0]?.title ?? '';
    return [{ url, kind: kindOf(kind), title, ...(id && { page }), also: wordings.get(url) ?? [], text }];
  });
};
