/** Puts a path of the site below the folder it is served from; fragments and other addresses pass unchanged. */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/+$/, '') + path;
}
