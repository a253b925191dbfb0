import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Cache } from '../../integrations/cache.ts';
import { filesBelow } from '../../scripts/lib/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'whichmesh-kept-'));
after(() => rmSync(folder, { recursive: true }));

/** One build: asks for what is made of each of the inputs, and tells which had to be made. */
async function build(...inputs: string[][]): Promise<string[]> {
  const cache = new Cache(folder);
  const made: string[] = [];
  for (const input of inputs) {
    const result = await cache.of(input, () => {
      made.push(input.join('+'));
      return Promise.resolve(`of ${input.join('+')}`);
    });
    assert.equal(result.toString('utf8'), `of ${input.join('+')}`);
  }
  cache.sweep();
  return made;
}

test('what is made of the same inputs is made once', async () => {
  assert.deepEqual(await build(['a'], ['b'], ['a']), ['a', 'b']);
  assert.deepEqual(await build(['a'], ['b']), []);
});

test('a changed input is made again, and what it was made of before is gone', async () => {
  await build(['a'], ['b']);
  assert.deepEqual(await build(['a'], ['B']), ['B']);
  assert.equal(filesBelow(folder).length, 2);
  assert.deepEqual(await build(['a'], ['b']), ['b']);
});

test('where one input ends and the next begins is part of what was asked', async () => {
  assert.deepEqual(await build(['ab', 'c'], ['a', 'bc']), ['ab+c', 'a+bc']);
});

test('what could not be made is not kept', async () => {
  const cache = new Cache(folder);
  await assert.rejects(
    cache.of(['broken'], () => Promise.reject(new Error('no ink'))),
    /no ink/,
  );
  assert.deepEqual(await build(['broken']), ['broken']);
});
