import { PAGES } from './routes.ts';
import type { Link } from './view/page.ts';

export const SITE_NAME = 'WhichMesh';

/** The menu, in order. A page is listed here once it exists. */
export const PRIMARY: readonly Link[] = [
  { label: 'Compare', to: PAGES.compare },
  { label: 'Decide', to: PAGES.decide },
  { label: 'Tools', to: PAGES.tools },
  { label: 'Scenarios', to: PAGES.scenarios },
  { label: 'Operate', to: PAGES.operate },
  { label: 'Troubleshoot', to: PAGES.troubleshoot },
  { label: 'Migrate', to: PAGES.migrate },
  { label: 'FAQ', to: PAGES.faq },
  { label: 'About', to: PAGES.about },
];

/** Behind "More" on a wide screen; on a phone and in the footer in one list with the rest: first what helps to choose, then where it comes from. */
export const MORE: readonly Link[] = [
  { label: 'Cost', to: PAGES.cost },
  { label: 'Performance', to: PAGES.performance },
  { label: 'Lab', to: PAGES.lab },
  { label: 'Alternatives', to: PAGES.alternatives },
  { label: 'Why a mesh', to: PAGES.whyMesh },
  { label: 'Field report', to: PAGES.fieldReport },
  { label: 'Glossary', to: PAGES.glossary },
  { label: 'Sources', to: PAGES.sources },
  { label: 'Changes', to: PAGES.changes },
  { label: 'Data', to: PAGES.data },
];

/** In the footer only. */
export const FOOT: readonly Link[] = [{ label: 'Accessibility', to: PAGES.accessibility }];
