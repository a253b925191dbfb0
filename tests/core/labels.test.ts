import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../../scripts/lib/files.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { none } from '../support/none.ts';

const CORE = join(ROOT, 'src', 'core');

/** Every text and every name inside a value, with the way that leads to it. */
const textsIn = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[path, key], ...textsIn(child, `${path}.${key}`)]);
};

const texts: [path: string, text: string][] = [];
for (const file of filesBelow(CORE)) {
  const module = (await import(pathToFileURL(join(CORE, file)).href)) as object;
  texts.push(...textsIn(module, file));
}

test('every label, word of a closed list and address of the core says something', () => {
  assert.ok(texts.length > 200);
  none(texts.filter(([, text]) => text.trim() === '').map(([path]) => path));
});
