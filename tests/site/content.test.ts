import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/catalogue/assemble.ts';
import { checkContent } from '../../src/catalogue/index.ts';
import { layout } from '../../src/catalogue/layout.ts';
import { readContent } from '../../src/catalogue/read.ts';
import { CLAIM_FINDINGS, CRITERION_KINDS, SUPPORT } from '../../src/core/vocabulary.ts';
import { readVocabulary } from '../support/vocabulary.ts';
import { INVENTED, SITE_DAY } from '../../scripts/lib/small-site.ts';

const { files } = readContent(INVENTED);
const { content } = assemble(files, SITE_DAY);
const { tools, criteria, needs } = content;
const all = <T>(values: readonly T[]) => [...new Set(values)].toSorted();

test('the invented content is sound on the day that its site is built for', () => {
  assert.equal(checkContent(INVENTED, SITE_DAY).text, '');
});

test('it has something of every kind', () => {
  assert.deepEqual(all(files.map(({ kind }) => kind)), all(Object.keys(layout({}))));
  assert.deepEqual(all(criteria.map(({ kind }) => kind)), all(CRITERION_KINDS));
  const answers = tools.flatMap(({ facts }) => Object.values(facts).map(({ value }) => value));
  assert.deepEqual(
    SUPPORT.filter((answer) => !answers.includes(answer)),
    [],
  );
  assert.deepEqual(all(content.claims.map(({ finding }) => finding)), all(CLAIM_FINDINGS));
});

test('one tool has a name of 28 characters; of one a single answer is known, and neither cost nor publisher', () => {
  assert.ok(tools.some(({ name }) => name.length === 28));
  const sparse = tools.find(({ cost }) => cost === undefined);
  assert.ok(sparse);
  const known = criteria.filter(({ id, kind }) => kind !== 'text' && sparse.facts[id]?.value !== 'unknown');
  assert.equal(known.length, 1);
  const listed = files.find(({ kind }) => kind === 'publishers')?.data ?? {};
  assert.ok(!Object.hasOwn(listed, sparse.id));
  assert.ok(content.scenarios.every(({ tool }) => tool.id !== sparse.id));
});

test('it shares no tool, criterion or need with the real content', () => {
  const real = readVocabulary();
  const shared = (list: readonly { id: string }[], ids: readonly string[]) => list.filter(({ id }) => ids.includes(id));
  assert.deepEqual(
    [...shared(tools, real.tools), ...shared(criteria, real.criteria), ...shared(needs, real.needs)],
    [],
  );
});
