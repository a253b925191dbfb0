import { PAGES } from './routes.ts';

/** One entry of the menu. `path` starts and ends in a slash. */
export interface NavigationItem {
  readonly label: string;
  readonly path: string;
}

export const SITE_NAME = 'WhichMesh';

/** The menu, in order. A page is listed here once it exists. */
export const PRIMARY: readonly NavigationItem[] = [
  { label: 'Compare', path: PAGES.compare },
  { label: 'Decide', path: PAGES.decide },
  { label: 'Tools', path: PAGES.tools },
  { label: 'Scenarios', path: PAGES.scenarios },
  { label: 'Operate', path: PAGES.operate },
  { label: 'Troubleshoot', path: PAGES.troubleshoot },
  { label: 'Migrate', path: PAGES.migrate },
  { label: 'FAQ', path: PAGES.faq },
  { label: 'About', path: PAGES.about },
];

/** Behind "More" on a wide screen; on a phone and in the footer in one list with the rest: first what helps to choose, then where it comes from. */
export const MORE: readonly NavigationItem[] = [
  { label: 'Cost', path: PAGES.cost },
  { label: 'Performance', path: PAGES.performance },
  { label: 'Alternatives', path: PAGES.alternatives },
  { label: 'Why a mesh', path: PAGES.whyMesh },
  { label: 'Field report', path: PAGES.fieldReport },
  { label: 'Glossary', path: PAGES.glossary },
  { label: 'Sources', path: PAGES.sources },
  { label: 'Changes', path: PAGES.changes },
  { label: 'Data', path: PAGES.data },
];

/** In the footer only. */
export const FOOT: readonly NavigationItem[] = [{ label: 'Accessibility', path: PAGES.accessibility }];
