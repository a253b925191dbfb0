import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutantsOf } from '../../../scripts/mutation/mutants.ts';
import { mutationReport } from '../../../scripts/mutation/report.ts';

const texts = (text: string) => mutantsOf(text).map((mutant) => mutant.text);

test('each fault is the only change of its text', () => {
  assert.deepEqual(texts('const a = b < 2;'), [
    'const a = b <= 2;',
    'const a = b > 2;',
    'const a = b < 3;',
    'const a = b < 1;',
  ]);
  assert.deepEqual(texts("const a = ok ? 'x' : y;"), ["const a = 'x';", 'const a = y;', "const a = ok ? '' : y;"]);
  assert.deepEqual(texts('list.some(is)'), ['list.every(is)']);
});

test('types have no faults, since they are gone at run time', () => {
  assert.deepEqual(texts("import { x } from './x.ts';\ntype A = 'b' | 2;\nconst a: A = b as 'c';"), []);
});

test('a report keeps the reasons that a person wrote, and asks for those that are missing', () => {
  const survivor = { file: 'fit', line: 3, was: 'a || b', now: 'a && b' };
  const run = { count: 10, survivors: [survivor], today: '2026-01-05' };
  const first = mutationReport(run, '');
  assert.match(first, /Run of 2026-01-05: 9 of 10 faults noticed, 90\.0 percent/);
  assert.match(first, /\| fit \| `a \\\|\\\| b` \| `a && b` \| not judged yet \|/);
  const judged = first.replace('not judged yet', 'both are equal here');
  assert.equal(mutationReport({ ...run, survivors: [{ ...survivor, line: 7 }] }, judged), judged);
});
