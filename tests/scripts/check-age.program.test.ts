import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../scripts/lib/run.ts';
import { withContent } from '../fixtures/content.ts';

/** An alternative with one fact. */
const DELTA = `---
name: Delta
depth: short
summary: A bicycle outside the comparison.
chooseWhen: it is enough.
notWhen: it is not.
selfHosted: true
checked: {version: v1.0.0, on: 2026-11-01}
facts:
  newest: {value: {tag: v1.0.0, date: 2026-11-01}, sources: [alpha-manual]}
---

Text.
`;

const runWith = (files: Record<string, string>, ...args: string[]) =>
  withContent(files, (root) => {
    const script = join(ROOT, 'scripts', 'check-age.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, `--root=${root}`, ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  });

const run = (...args: string[]) => runWith({}, ...args);

test('nothing is due while all is fresh', () => {
  const { status, stdout } = run('--today=2026-11-22');
  assert.equal(stdout, '21 facts on 2026-11-22: 0 due\n');
  assert.equal(status, 0);
});

test('what is due is listed, and the exit code says so', () => {
  const { status, stdout } = run('--today=2027-01-01');
  assert.match(
    stdout,
    /^alpha\/newest {2}checked 2026-11-01 for v1\.2\.0, 61 days ago; fresh until 2026-12-16 \(45 days\)$/m,
  );
  assert.match(stdout, /: 3 due\n$/);
  assert.equal(status, 1);
});

test('the facts of alternatives age like those of tools', () => {
  const { status, stdout } = runWith({ 'content/alternatives/delta.mdx': DELTA }, '--today=2027-01-01');
  assert.match(stdout, /^delta\/newest {2}checked 2026-11-01 for v1\.0\.0, 61 days ago;/m);
  assert.match(stdout, /^22 facts on 2027-01-01: 4 due$/m);
  assert.equal(status, 1);
});

test('a job gets the same as JSON', () => {
  const { status, stdout } = run('--today=2027-01-01', '--format=json');
  const { today, due } = JSON.parse(stdout) as { today: string; due: { criterion: string }[] };
  assert.deepEqual([today, due.length, due[0]?.criterion, status], ['2027-01-01', 3, 'newest', 1]);
});

test('a wrong option is explained', () => {
  // Which days there are is the concern of tests/catalogue/days.test.ts.
  const { status, stderr } = run('--today=2027-02-29');
  assert.match(stderr, /^--today must be a date/);
  assert.equal(status, 2);
  assert.match(run('--format=xml').stderr, /--format must be text or json/);
  assert.equal(run('--tody=x').status, 2);
});
