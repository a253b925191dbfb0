/** One page of each kind of the small site; what moves or cannot be kept on one, does so on all of its kind. */
export const PAGE_OF_EACH_KIND = [
  '',
  'tools/',
  'scenarios/',
  'needs/',
  'decide/',
  'compare/',
  'faq/',
  'faq/open-hatches/',
  'field-report/',
  'operate/',
  'cost/',
  'migrate/',
  'alternatives/',
  'glossary/',
  'performance/',
  'sources/',
  'search/',
] as const;

/** Milliseconds for a test that opens all of them, some on a slow network. */
export const PATIENCE = 60_000 + PAGE_OF_EACH_KIND.length * 20_000;
