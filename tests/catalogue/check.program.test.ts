import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { swap, withContent } from '../fixtures/content.ts';
import { ALPHA } from '../fixtures/refuses.ts';

const script = fileURLToPath(new URL('../../src/catalogue/check.ts', import.meta.url));
const run = (root: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--root', root, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('the command says in one line that the content is sound', () =>
  withContent({}, (root) => {
    assert.deepEqual(run(root), { status: 0, stdout: 'content: 18 files are sound\n', stderr: '' });
  }));

test('the command exits 1 after telling every problem and their count', () =>
  withContent({ [ALPHA]: swap('hue: blue', 'hue: bleu') }, (root) => {
    const stderr = `${ALPHA}:7  hue  "bleu" is not allowed here  did you mean "blue"?  [shape]\n\n1 problem in the content.\n`;
    assert.deepEqual(run(root), { status: 1, stdout: '', stderr });
  }));

test('the command writes annotations for a pull request', () =>
  withContent({ [ALPHA]: swap('hue: blue', 'hue: bleu') }, (root) => {
    assert.ok(run(root, '--format=github').stderr.startsWith(`::error file=${ALPHA},line=7::hue  "bleu"`));
  }));
