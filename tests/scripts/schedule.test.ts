import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, test } from 'node:test';
import { schedule, type Job } from '../../scripts/lib/schedule.ts';

/** Does jobs that take a moment each, and says what began and ended in which order. */
const diary = async (jobs: readonly Job[], cores: number, broken?: string): Promise<string[]> => {
  const lines: string[] = [];
  await schedule(jobs, cores, async ({ id }) => {
    lines.push(`${id} begins`);
    await wait(2);
    lines.push(`${id} ends`);
    return id !== broken;
  });
  return lines;
};
const begun = (lines: readonly string[]) => lines.filter((line) => line.endsWith('begins')).map((line) => line[0]);

describe('schedule', () => {
  test('does one job after the other where there is one processor', async () => {
    assert.deepEqual(await diary([{ id: 'a' }, { id: 'b' }], 1), ['a begins', 'a ends', 'b begins', 'b ends']);
  });
  test('does as many side by side as there are processors', async () => {
    const lines = await diary([{ id: 'a' }, { id: 'b' }, { id: 'c' }], 2);
    assert.deepEqual(lines.slice(0, 2), ['a begins', 'b begins']);
    assert.ok(lines.indexOf('c begins') > lines.indexOf('a ends'));
  });
  test('begins a job when those before it have ended, and another one meanwhile', async () => {
    const lines = await diary([{ id: 'a' }, { id: 'b', after: ['a', 'gone'] }, { id: 'c' }], 2);
    assert.deepEqual(begun(lines), ['a', 'c', 'b']);
    assert.ok(lines.indexOf('b begins') > lines.indexOf('a ends'));
  });
  test('gives a job the processors that it needs, and one that needs too many all of them', async () => {
    const lines = await diary([{ id: 'a' }, { id: 'b', cores: 3 }, { id: 'c' }], 2);
    assert.deepEqual(begun(lines), ['a', 'c', 'b']);
    assert.deepEqual(lines.slice(-2), ['b begins', 'b ends']);
  });
  test('begins nothing after a failure, and lets end what runs', async () => {
    assert.deepEqual(await diary([{ id: 'a' }, { id: 'b' }, { id: 'c' }], 2, 'a'), [
      'a begins',
      'b begins',
      'a ends',
      'b ends',
    ]);
  });
  test('fails as a job does that cannot be done', async () => {
    await assert.rejects(
      schedule([{ id: 'a' }], 1, () => Promise.reject(new Error('no'))),
      /no/,
    );
    await assert.rejects(
      diary(
        [
          { id: 'a', after: ['b'] },
          { id: 'b', after: ['a'] },
        ],
        2,
      ),
      /a, b wait for each other/,
    );
  });
});
