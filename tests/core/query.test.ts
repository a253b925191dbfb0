import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readQuery } from '../../src/core/query.ts';

const read = (search: string) => [...readQuery(search)].map(([name, value]) => `${name}=${value}`);

test('a sound query stays as it is', () => {
  assert.deepEqual(read('?must=a,b&nice=c'), ['must=a,b', 'nice=c']);
  assert.deepEqual(read('?find=open+port&differ=1'), ['find=open port', 'differ=1']);
  assert.deepEqual(read(''), []);
});

test('names that mail and chat programs mangled are known', () => {
  for (const search of ['?must=a&amp;nice=b', '?must=a&amp;amp;nice=b', '?Must=a&NICE=b', '?must[]=a&nice[0]=b'])
    assert.deepEqual(read(search), ['must=a', 'nice=b'], search);
  assert.deepEqual(read('?must%5B%5D=a'), ['must=a']);
});

test('what a sentence puts behind a link is taken off its end, and nowhere else', () => {
  for (const end of [')', ').', '.', ',', '”', "'", '"', '>', ']', '*', ' ', '%29.', '\u200B', '.\u200B'])
    assert.deepEqual(read(`?must=a,b&nice=c${end}`), ['must=a,b', 'nice=c'], end);
  assert.deepEqual(read('?find=a).&differ=1'), ['find=a).', 'differ=1']);
});

test('letters that nobody sees are left out everywhere', () =>
  assert.deepEqual(read('?mu\u200Bst=a\u00AD,b&nice=\uFEFFc'), ['must=a,b', 'nice=c']));

test('it never throws, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (search) => {
      const once = readQuery(search);
      assert.equal(readQuery(once.toString()).toString(), once.toString());
    }),
  );
});
