import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/lib/run.ts';
import { INVENTED, SITE_DAY } from '../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { smallSite } from '../support/small-site.ts';

/** Facts age on their own. The small site is built for a day on which some of its facts are past their age. */
const dist = join(await smallSite(), 'dist');
const { tools, alternatives, criteria } = getCatalogue(INVENTED);

/** The lines of the check of ages, which has to find something. */
async function dueLines(day: string): Promise<string[]> {
  const script = join(ROOT, 'scripts', 'check-age.ts');
  const failed = await promisify(execFile)(process.execPath, [script, `--root=${INVENTED}`, `--today=${day}`]).then(
    () => assert.fail('nothing was due'),
    (error: unknown) => error as { code: number; stdout: string },
  );
  assert.equal(failed.code, 1);
  return failed.stdout.trimEnd().split('\n');
}

const linesOf = (lines: readonly string[], products: readonly { id: string }[]) =>
  lines.filter((line) => products.some(({ id }) => line.startsWith(`${id}/`))).length;

const DUE = /Due for a new check since [^:]+: the last one was \d+ days ago/g;
/** How often a page says so. */
const dueOn = (page: string): number => readFileSync(join(dist, page, 'index.html'), 'utf8').match(DUE)?.length ?? 0;

test('the pages of a site with old facts say which are due for a new check', () => {
  assert.equal(dueOn('needs/night-letters'), 2);
  assert.equal(dueOn('needs/guarded-letters'), 0);
});

test('the check of ages lists what the pages mark, and exits with 1', async () => {
  const lines = await dueLines(SITE_DAY);
  assert.ok(
    lines.some((line) => line.startsWith('amberwick/night-flight  checked 2026-01-12 for v3.2.0, 67 days ago')),
  );
  const marked = criteria.map(({ id }) => dueOn(`compare/${id}`));
  assert.equal(
    linesOf(lines, tools),
    marked.reduce((sum, count) => sum + count),
  );
  for (const alternative of alternatives) {
    const due = dueOn(`alternatives/${alternative.id}`);
    assert.ok(due > 0, alternative.id);
    assert.equal(linesOf(lines, [alternative]), due, alternative.id);
  }
});

test('in the end every fact is due', async () => {
  const lines = await dueLines('2035-01-01');
  assert.equal(linesOf(lines, tools), tools.length * criteria.length);
});
