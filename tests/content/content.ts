import assert from 'node:assert/strict';
import { assemble } from '../../src/catalogue/assemble.ts';
import { readContent } from '../../src/catalogue/read.ts';
import { ROOT } from '../../scripts/lib/run.ts';

const { files, problems } = readContent(ROOT);
assert.deepEqual(problems, [], 'the content is sound');

/** The real content of the site. */
export const content = assemble(files, new Date().toISOString().slice(0, 10)).content;
