/** One entry of the menu. `path` starts and ends in a slash. */
export interface NavigationItem {
  readonly label: string;
  readonly path: string;
}

export const SITE_NAME = 'WhichMesh';

/** The menu, in order. A page is listed here once it exists. */
export const PRIMARY: readonly NavigationItem[] = [
  { label: 'Compare', path: '/compare/' },
  { label: 'Decide', path: '/decide/' },
  { label: 'Tools', path: '/tools/' },
  { label: 'Scenarios', path: '/scenarios/' },
  { label: 'Operate', path: '/operate/' },
  { label: 'Migrate', path: '/migrate/' },
  { label: 'FAQ', path: '/faq/' },
  { label: 'About', path: '/about/' },
];

/** Behind "More" on a wide screen; on a phone and in the footer in one list with the rest: first what helps to choose, then where it comes from. */
export const MORE: readonly NavigationItem[] = [
  { label: 'Cost', path: '/cost/' },
  { label: 'Performance', path: '/performance/' },
  { label: 'Alternatives', path: '/alternatives/' },
  { label: 'Why a mesh', path: '/why-mesh/' },
  { label: 'Field report', path: '/field-report/' },
  { label: 'Glossary', path: '/glossary/' },
  { label: 'Sources', path: '/sources/' },
  { label: 'Changes', path: '/changes/' },
  { label: 'Data', path: '/data/' },
];

/** In the footer only. */
export const FOOT: readonly NavigationItem[] = [{ label: 'Accessibility', path: '/about/accessibility/' }];
