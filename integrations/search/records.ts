import { routes } from '../../src/core/routes.ts';
import type { Content } from '../../src/catalogue/content.ts';
import { glossaryRecords } from '../../src/features/glossary/search.ts';
import { glossaryView } from '../../src/features/glossary/view.ts';
import { wholeAnswer } from '../../src/features/faq/faq.ts';
import type { Criterion, Tool } from '../../src/core/model.ts';
import type { SearchRecord } from '../../src/core/page.ts';
import { SEARCH_KINDS, type SearchKind } from '../../src/core/vocabulary.ts';
import { judgeNeed } from '../../src/core/verdict.ts';
import { formatValue, VERDICT_WORDS } from '../../src/core/words.ts';
import type { SearchablePage } from './page-sections.ts';

const answer = (criterion: Criterion, { name, facts }: Tool): string => {
  const fact = facts[criterion.id];
  return fact ? `${name}: ${formatValue(criterion, fact.value)}.` : '';
};

const note = (criterion: Criterion, { name, facts }: Tool): string => {
  const said = facts[criterion.id]?.note;
  return said ? `${name}: ${said}` : '';
};

/** The things that the content names one by one: rows of the comparison, needs, questions and terms. */
export const recordsOfContent = ({ criteria, needs, questions, terms, tools }: Content): SearchRecord[] => [
  ...questions.map((question) => ({
    url: routes.question(question.id),
    kind: 'question' as const,
    title: question.question,
    also: question.also,
    text: wholeAnswer(question),
  })),
  ...criteria.map((criterion) => ({
    url: routes.criterion(criterion.id),
    kind: 'criterion' as const,
    title: criterion.label,
    also: criterion.also,
    // What is found in the question is shown with the answers that follow it.
    text: [
      criterion.question,
      ...tools.map((tool) => answer(criterion, tool)),
      criterion.why,
      ...tools.map((tool) => note(criterion, tool)),
    ].join(' '),
  })),
  ...needs.map((need) => ({
    url: routes.need(need.id),
    kind: 'need' as const,
    title: need.label,
    also: need.also,
    text: [
      need.statement,
      ...tools.map((tool) => `${tool.name} ${VERDICT_WORDS[judgeNeed(need, tool).verdict].label}.`),
      need.comment ?? '',
    ].join(' '),
  })),
  ...glossaryRecords(glossaryView({ terms, criteria })),
];

/** A section with less than this says nothing that its title does not. */
const FEWEST_CHARACTERS = 30;

const kindOf = (kind: string): SearchKind => SEARCH_KINDS.find((known) => known === kind) ?? 'page';

/** The sections of the built pages, without those that are in `known` already. `path` is the page's, with both slashes. */
export const recordsOfPage = (
  path: string,
  { kind, sections }: SearchablePage,
  known: ReadonlySet<string>,
): SearchRecord[] => {
  // The page shows one known thing, and its sections are the same thing in more words.
  if (known.has(path)) return [];
  return sections.flatMap(({ id, title, text }) => {
    const url = id ? `${path}#${id}` : path;
    if (known.has(url) || title === '' || (id && text.length < FEWEST_CHARACTERS)) return [];
    const page = sections[0]?.title ?? '';
    return [{ url, kind: kindOf(kind), title, ...(id && { page }), also: [], text }];
  });
};
