import { assemble } from '../../src/catalogue/assemble.ts';
import type { Content } from '../../src/catalogue/content.ts';
import { readContent } from '../../src/catalogue/read.ts';
import { ROOT } from './run.ts';

/** The content of the site, for what is written beside the pages. The check that runs before a build has approved it. */
export const readSite = (): Content => assemble(readContent(ROOT).files, new Date().toISOString().slice(0, 10)).content;
