/** Where the site's own source is kept: `REPOSITORY_URL` in the environment of the build. Undefined where that names none. */
export const REPOSITORY: string | undefined = process.env.REPOSITORY_URL?.replace(/\/+$/, '') || undefined;

const inRepository = (path: string): string | undefined => REPOSITORY && `${REPOSITORY}/${path}`;

/**
 * The issue form for each thing a reader may dispute; the names of the form's fields are the keys given. Undefined
 * without a repository: then no page offers to report.
 */
export const reportUrl = (
  form: 'fact' | 'claim' | 'page' | 'question',
  fields: Readonly<Record<string, string>>,
): string | undefined =>
  inRepository(`issues/new?${new URLSearchParams({ template: `${form}.yml`, ...fields }).toString()}`);

/** All issues, for what has no form. */
export const issuesUrl = (): string | undefined => inRepository('issues');

/** Where a reader sees and edits a file of the repository; a path that ends in a slash is a folder. */
export const sourceFileUrl = (path: string): string | undefined =>
  inRepository(`${path.endsWith('/') ? 'tree' : 'blob'}/main/${path.replace(/\/$/, '')}`);
