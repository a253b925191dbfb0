import { assemble } from '../../src/catalogue/assemble.ts';
import type { Content } from '../../src/catalogue/content.ts';
import { readContent } from '../../src/catalogue/read.ts';
import { ROOT } from './run.ts';

/** The content of a project, for what is written beside the pages. The check that runs before a build has approved it. */
export const readSite = (root = ROOT): Content =>
  assemble(readContent(root).files, new Date().toISOString().slice(0, 10)).content;
