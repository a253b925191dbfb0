import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messagesOf, swap } from '../../fixtures/content.ts';
import { ALPHA, refuses, SOURCES } from '../../fixtures/refuses.ts';

const fix = 'correct the version, or update the fact of the criterion with the role newest-release';

describe('time: check refuses', () => {
  refuses('a date in the future', { [ALPHA]: swap('on: 2026-11-01', 'on: 2026-11-23') }, [
    ALPHA,
    'checked',
    'checked.on  2026-11-23 is in the future  write a date up to today',
  ]);
  refuses('a source from the future', { [SOURCES]: swap('2026-10-02', '2027-10-02') }, [
    SOURCES,
    '2027',
    'alpha-manual.date  2027-10-02 is in the future  write a date up to today',
  ]);
  refuses(
    'a tool checked on a version newer than the newest release',
    { [ALPHA]: swap('checked: {version: v1.2.0', 'checked: {version: v1.10.0') },
    [ALPHA, 'checked', `checked.version  v1.10.0 is newer than the newest release known, v1.2.0  ${fix}`],
  );
  refuses(
    'a fact checked on such a version',
    { [ALPHA]: swap('note: The', 'checked: {version: v1.2.1, on: 2026-11-02}, note: The') },
    [ALPHA, '  bell:', `facts.bell.checked.version  v1.2.1 is newer than the newest release known, v1.2.0  ${fix}`],
  );
  test('nothing about today and an older version', () => {
    const older = swap('{version: v1.2.0, on: 2026-11-01}', '{version: v1.1.9, on: 2026-11-22}');
    assert.deepEqual(messagesOf({ [ALPHA]: older }), []);
  });
});
