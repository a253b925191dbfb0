import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/catalogue/index.ts';
import { readContent } from '../../src/catalogue/read.ts';
import { swap, TODAY, withContent } from '../fixtures/content.ts';
import { ALPHA, BETA, CRITERIA } from '../fixtures/refuses.ts';

/** Changes a file where it is. */
const change = (root: string, file: string, how: (text: string) => string): void =>
  writeFileSync(join(root, file), how(readFileSync(join(root, file), 'utf8')));

/** What was made of each file. */
const dataOf = (root: string): Map<string, unknown> =>
  new Map(readContent(root).files.map(({ file, data }) => [file, data]));

test('of an unchanged content nothing is made twice', () =>
  withContent({}, (root) => {
    const [first, second] = [dataOf(root), dataOf(root)];
    assert.ok(first.size > 10);
    for (const [file, data] of first) assert.equal(second.get(file), data, file);
  }));

test('a changed file is read again, and only it', () =>
  withContent({}, (root) => {
    const before = dataOf(root);
    change(root, ALPHA, swap('name: Alpha', 'name: Alfa'));
    const after = dataOf(root);
    assert.equal((after.get(ALPHA) as { name: string }).name, 'Alfa');
    assert.equal(after.get(BETA), before.get(BETA));
    change(root, ALPHA, swap('name: Alfa', 'name: Alpha'));
    assert.equal(dataOf(root).get(ALPHA), before.get(ALPHA), 'what it was before is still known');
  }));

test('other criteria judge every tool again', () =>
  withContent({}, (root) => {
    assert.equal(checkContent(root, TODAY).text, '');
    change(root, CRITERIA, swap('diamond: Diamond, ', ''));
    const refused = checkContent(root, TODAY).problems.map(({ file }) => file);
    assert.ok(refused.includes(ALPHA) && !refused.includes(BETA));
    change(root, CRITERIA, swap('options: {', 'options: {diamond: Diamond, '));
    assert.equal(checkContent(root, TODAY).text, '');
  }));
