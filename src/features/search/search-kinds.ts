import type { SearchKind } from '../../core/vocabulary.ts';

/** Words for each kind: beside a result, and in the filter. */
export const SEARCH_KIND_LABEL: Readonly<Record<SearchKind, { readonly one: string; readonly many: string }>> = {
  question: { one: 'Question', many: 'Questions' },
  symptom: { one: 'Symptom', many: 'Symptoms' },
  criterion: { one: 'Comparison', many: 'Comparison' },
  need: { one: 'Need', many: 'Needs' },
  tool: { one: 'Tool', many: 'Tools' },
  scenario: { one: 'Scenario', many: 'Scenarios' },
  term: { one: 'Glossary', many: 'Terms' },
  page: { one: 'Page', many: 'Other pages' },
};
