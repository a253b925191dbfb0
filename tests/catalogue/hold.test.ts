import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { getCatalogue, holdContent } from '../../src/catalogue/index.ts';
import { withContent } from '../fixtures/content.ts';
import { ALPHA } from '../fixtures/refuses.ts';

test('a build sees its content in one state, and later readers see what has changed since', () =>
  withContent({}, (root) => {
    const before = getCatalogue(root);
    const release = holdContent();
    const file = join(root, ALPHA);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^summary: .*$/m, 'summary: It got a second bell.'));
    assert.equal(getCatalogue(root), before);
    release();
    assert.equal(getCatalogue(root).tool('alpha').summary, 'It got a second bell.');
  }));
