import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../../../scripts/lib/run.ts';
import { INVENTED, SITE_DAY } from '../../../scripts/lib/small-site.ts';
import { checkContent } from '../../../src/catalogue/index.ts';
import { rulesPage } from '../../../src/catalogue/authoring/manual.ts';
import { KINDS } from '../../../src/catalogue/rules/index.ts';
import type { Example } from '../../../src/catalogue/rules/rule.ts';
import { withExample } from '../../support/overlay.ts';

const root = mkdtempSync(join(tmpdir(), 'rules-'));
for (const part of ['content', 'lab']) cpSync(join(INVENTED, part), join(root, part), { recursive: true });
after(() => rmSync(root, { recursive: true }));

const check = (example: Example) => withExample(root, example, () => checkContent(root, SITE_DAY));

for (const { kind, bad, good } of KINDS) {
  test(`the bad example of ${kind} breaks it and nothing else`, () => {
    const { problems, text } = check(bad);
    assert.deepEqual([...new Set(problems.map((problem) => problem.kind))], [kind], text);
  });

  test(`the good example of ${kind} is sound`, () => {
    assert.notDeepEqual(good, {});
    assert.equal(check(good).text, '');
  });
}

test('every kind has a name of its own and one sentence', () => {
  assert.deepEqual(
    KINDS.map(({ kind }) => kind),
    [...new Set(KINDS.map(({ kind }) => kind))],
  );
  for (const { kind, description } of KINDS) {
    assert.match(kind, /^[a-z]+(-[a-z]+)*$/);
    assert.match(description, /^[A-Z].*\.$/);
  }
});

test('the page of rules is the one that "npm run write:rules" writes', () => {
  assert.equal(readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8'), rulesPage());
});
