/** Where the site's own source is kept; one setting, `REPOSITORY_URL` in the environment of the build, empty for none. */
export const REPOSITORY: string = (process.env.REPOSITORY_URL || 'https://code.whichmesh.example/whichmesh').replace(
  /\/+$/,
  '',
);

/** The issue form for each thing a reader may dispute; the names of the form's fields are the keys given. */
export const reportUrl = (
  form: 'fact' | 'claim' | 'page' | 'question',
  fields: Readonly<Record<string, string>>,
): string => `${REPOSITORY}/issues/new?${new URLSearchParams({ template: `${form}.yml`, ...fields }).toString()}`;

/** Where a reader sees and edits a file of the repository; a path that ends in a slash is a folder. */
export const sourceFileUrl = (path: string): string =>
  `${REPOSITORY}/${path.endsWith('/') ? 'tree' : 'blob'}/main/${path.replace(/\/$/, '')}`;
