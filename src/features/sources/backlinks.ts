/** What a source can support, in the order of its list. */
export const BACKLINK_LABEL = {
  cells: 'Cells',
  operate: 'Operating a tool',
  claims: 'Claims of the field report',
  questions: 'Questions',
  scenarios: 'Scenarios',
  migrations: 'Migrations',
  changes: 'Changes',
  alternatives: 'Alternatives',
  benchmarks: 'Measurements',
  plans: 'Prices',
} as const;
export type BacklinkKind = keyof typeof BACKLINK_LABEL;

/** One thing that a source supports; `to` is a path of the site. */
export interface Backlink {
  readonly kind: BacklinkKind;
  readonly label: string;
  readonly to: string;
}

/** Back-links by what they lead to, in order; kinds with none are left out. */
export const groupBacklinks = (
  links: readonly Backlink[],
): { readonly label: string; readonly links: readonly Backlink[] }[] =>
  Object.entries(BACKLINK_LABEL)
    .map(([kind, label]) => ({ label, links: links.filter((link) => link.kind === kind) }))
    .filter((group) => group.links.length > 0);
