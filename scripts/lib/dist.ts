import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './base-path.ts';
import { filesBelow } from './files.ts';
import { ROOT } from './run.ts';
import { metaOf, Page } from '../../integrations/html.ts';

/** The built site. */
export const DIST = join(ROOT, 'dist');
/** The path under which it was built. */
export const BASE = basePath();

/** Every file of the built site. */
export const files = filesBelow(DIST);

const all = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => new Page(file, readFileSync(join(DIST, file), 'utf8')));

const isRedirect = (page: Page) => metaOf(page, 'refresh') !== undefined;

/** The pages that people read. */
export const pages = all.filter((page) => !isRedirect(page));
/** The pages that only send a reader on. */
export const redirects = all.filter(isRedirect);

/** The address of a page from the root of the host: `/compare/`, `/404.html`. */
export const addressOf = ({ path }: Page) => BASE + path.slice(1);

/** Where a page sends a reader on to, as it is written there. */
export const redirectTarget = (page: Page) => /url=(.*)$/i.exec(metaOf(page, 'refresh') ?? '')?.[1]?.trim() ?? '';
