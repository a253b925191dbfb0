import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { yamlTree } from '../../src/catalogue/yaml-tree.ts';
import { ROOT } from '../../scripts/lib/run.ts';

/** The fast parser gives the values, the thorough one the lines: what they read must be the same. */
test('both parsers read the same values in every file', () => {
  const files = globSync('content/**/*.{yml,mdx}', { cwd: ROOT });
  assert.ok(files.length > 100);
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const yaml = file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
    assert.deepEqual(load(yaml), yamlTree(yaml).values().data, file);
  }
});
