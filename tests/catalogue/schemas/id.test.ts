import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import fc from 'fast-check';
import { byId, id, ID_PATTERN } from '../../../src/catalogue/schemas/id.ts';
import { ref } from '../../../src/catalogue/schemas/ref.ts';

test('an id is lower-case words joined by single hyphens', () => {
  for (const good of ['a', 'a-b', '4g', 'a-1-b']) assert.ok(id.safeParse(good).success, good);
  for (const bad of ['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'é', 'a/b', '..', '__proto__', 'x'.repeat(65)]) {
    assert.ok(!id.safeParse(bad).success, bad);
  }
});
test('no id needs escaping in an address', () => {
  fc.assert(fc.property(fc.stringMatching(ID_PATTERN), (made) => assert.equal(encodeURIComponent(made), made)));
});
test('a file of entries has at least one, each under an id', () => {
  const file = byId(z.number());
  assert.ok(file.safeParse({ a: 1 }).success);
  for (const bad of [{}, { A: 1 }, [], null, 'a']) assert.ok(!file.safeParse(bad).success, JSON.stringify(bad));
});
test('a reference knows its collection', () => {
  assert.deepEqual(ref('tools').parse('alpha'), { collection: 'tools', id: 'alpha' });
  assert.ok(!ref('tools').safeParse('Alpha').success);
});
