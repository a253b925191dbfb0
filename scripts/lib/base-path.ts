/** The path under which the site is served, from `BASE_PATH`, always with a slash at both ends. */
export function basePath(value = process.env.BASE_PATH): string {
  const parts = (value ?? '').split('/').filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
