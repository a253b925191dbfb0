import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Cache, makersOf } from '../../integrations/cache.ts';
import { filesBelow } from '../../scripts/lib/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'whichmesh-kept-'));
after(() => rmSync(folder, { recursive: true }));

const DAY = 24 * 60 * 60 * 1000;

/** One build on some day: asks for what is made of each of the inputs, and says which had to be made. */
async function build(day: number, ...inputs: string[][]): Promise<string[]> {
  const cache = new Cache(folder, day * DAY);
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
  assert.deepEqual(await build(1, ['a'], ['b'], ['a']), ['a', 'b']);
  assert.deepEqual(await build(1, ['a'], ['b']), []);
});

test('a changed input is made again, and going back to the old one costs nothing', async () => {
  assert.deepEqual(await build(2, ['a'], ['B']), ['B']);
  assert.deepEqual(await build(2, ['a'], ['b']), []);
});

test('the cache drops files that no build asks for in two weeks, and keeps the others', async () => {
  await build(10, ['a']);
  assert.deepEqual(await build(20, ['a']), []);
  assert.equal(filesBelow(folder).length, 1);
  assert.deepEqual(await build(20, ['b']), ['b']);
});

test('where one input ends and the next begins is part of what was asked', async () => {
  assert.deepEqual(await build(20, ['ab', 'c'], ['a', 'bc']), ['ab+c', 'a+bc']);
});

test('what could not be made is not kept', async () => {
  const cache = new Cache(folder, 20 * DAY);
  await assert.rejects(
    cache.of(['broken'], () => Promise.reject(new Error('no ink'))),
    /no ink/,
  );
  assert.deepEqual(await build(20, ['broken']), ['broken']);
});

test('builds that make the same at one time do not disturb each other, and leave no drafts', async () => {
  const both = await Promise.all([build(20, ['x'], ['y']), build(20, ['x'], ['y'])]);
  assert.ok(both.flat().length >= 2);
  assert.ok(filesBelow(folder).every((name) => /^[0-9a-f]{64}$/.test(name)));
});

test('a changed tool, dependency or Node makes everything again', () => {
  const root = join(folder, 'project');
  mkdirSync(join(root, 'integrations', 'previews'), { recursive: true });
  const makers = (code: string, lock: string, node: string) => {
    writeFileSync(join(root, 'integrations', 'previews', 'draw.ts'), code);
    writeFileSync(join(root, 'package-lock.json'), lock);
    return makersOf(root, { node });
  };
  const all = [makers('a', 'b', 'c'), makers('x', 'b', 'c'), makers('a', 'x', 'c'), makers('a', 'b', 'x')];
  assert.equal(new Set(all).size, 4);
  assert.equal(makers('a', 'b', 'c'), all[0]);
});
