import { withBase } from '../core/base.ts';

/** Every internal link goes through here, so that the site also works under a path. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);

/** The full address of a path of the site, for files that are read elsewhere. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
