import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { ROOT } from '../../scripts/lib/run.ts';

const { tools, alternatives, criteria } = getCatalogue(ROOT);
const checks = [...tools, ...alternatives].flatMap(({ checked, facts }) => [
  checked,
  ...Object.values(facts).flatMap((fact) => fact?.checked ?? []),
]);
const newestCheck = Math.max(...checks.map(({ on }) => Date.parse(on)));
const longest = Math.max(...criteria.map(({ maxAgeDays }) => maxAgeDays));

/** Facts age on their own. A copy of the project is built on the first day on which every fact is past its age. */
const LATER = new Date(newestCheck + (longest + 1) * 86_400_000).toISOString().slice(0, 10);
const copy = copyProject();
after(() => copy.remove());

const run = (script: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [script, ...args], {
    cwd: copy.root,
    env: { ...process.env, BUILD_DATE: LATER },
  });

const DUE = /Due for a new check since \d{4}-\d\d-\d\d: the last one was \d+ days ago/g;
/** How often a page says so; a day is an element of its own. */
const dueOn = (page: string): number =>
  readFileSync(join(copy.root, 'dist', page), 'utf8')
    .replace(/<\/?time>/g, '')
    .match(DUE)?.length ?? 0;

test('a build with old facts passes, and its pages say how old they are', async () => {
  const { stdout } = await run('scripts/build.ts');
  assert.match(stdout, /^Built \d+ pages/m);
  assert.ok(dueOn('needs/direct-paths/index.html') > 0);
});

test('the check of ages lists what the comparison marks, and exits with 1', async () => {
  const failed = await run('scripts/check-age.ts', `--today=${LATER}`).then(
    () => assert.fail('nothing was due'),
    (error: unknown) => error as { code: number; stdout: string },
  );
  assert.equal(failed.code, 1);
  const lines = failed.stdout.trimEnd().split('\n');
  assert.ok(lines.some((line) => /^headscale\/latest-release {2}checked \d{4}-/.test(line)));
  const linesOf = (products: readonly { id: string }[]) =>
    lines.filter((line) => products.some(({ id }) => line.startsWith(`${id}/`))).length;
  assert.equal(linesOf(tools), tools.length * criteria.length);
  assert.equal(linesOf(tools), dueOn('compare/index.html'));
  for (const alternative of alternatives) {
    assert.equal(linesOf([alternative]), dueOn(`alternatives/${alternative.id}/index.html`), alternative.id);
  }
});
