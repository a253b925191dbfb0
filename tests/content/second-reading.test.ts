import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../scripts/lib/run.ts';
import { aboutView } from '../../src/features/about/view.ts';
import { content } from './content.ts';

/** The files themselves, read without the catalogue, so that two ways of counting agree. */
const texts = ['tools', 'claims'].flatMap((folder) =>
  readdirSync(join(ROOT, 'content', folder)).map((name) => readFileSync(join(ROOT, 'content', folder, name), 'utf8')),
);
const written = (pattern: RegExp) => texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);

const { rows } = aboutView(content).readings;
const counted = (label: string) =>
  rows.find((row) => row.label === label)?.cells.reduce((sum, { figure }) => sum + figure, 0);

test('the page about the site counts the second readings that the content holds', () => {
  assert.equal(counted('The second reader agreed'), written(/\boutcome: agrees\b/g));
  assert.equal(counted('Corrected'), written(/\boutcome: corrected\b/g));
  assert.equal(counted('Corrections in favour of the tool'), written(/\beffect: for\b/g));
  assert.equal(counted('Corrections against the tool'), written(/\beffect: against\b/g));
  assert.equal(counted('Corrections that favour neither side'), written(/\beffect: neither\b/g));
  assert.equal(counted('Source could not be opened'), written(/\boutcome: unread\b/g));
});

test('every fact and claim carries its second reading, or is counted as still to come', () => {
  const facts = content.tools.length * content.criteria.length;
  assert.equal(counted('Entries'), facts + content.claims.length);
  assert.equal(counted('Not yet read a second time'), facts + content.claims.length - written(/\bsecondReading:/g));
});
