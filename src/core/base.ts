/** Puts a path of the site under the folder that it is served from; fragments and other addresses pass unchanged. */
export const withBase = (path: string, base: string): string =>
  !path.startsWith('/') || path.startsWith('//') ? path : base.replace(/\/+$/, '') + path;
