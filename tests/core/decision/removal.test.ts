import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOf } from '../../../src/core/decision/fit.ts';
import { removals } from '../../../src/core/decision/removal.ts';
import type { Verdict } from '../../../src/core/vocabulary.ts';

const fitFor = (id: string, verdicts: Readonly<Record<string, Verdict>>) =>
  fitOf(
    { id, name: id.toUpperCase() },
    Object.entries(verdicts).map(([need, verdict]) => ({ need, verdict, rules: [], deciding: [] })),
    [],
  );
const named = (...fits: ReturnType<typeof fitFor>[]) =>
  removals(fits).map(({ need, tools }) => [need, ...tools.map(({ id }) => id)]);

test('each tool that is ruled out is named once, with the first must that it fails', () =>
  assert.deepEqual(
    named(
      fitFor('a', { loud: 'meets', night: 'meets' }),
      fitFor('b', { loud: 'fails', night: 'fails' }),
      fitFor('c', { loud: 'unknown', night: 'fails' }),
      fitFor('d', { loud: 'fails', night: 'meets' }),
    ),
    [
      ['loud', 'b', 'd'],
      ['night', 'c'],
    ],
  ));

test('a must that all of them meet or of which too little is known rules out nothing', () => {
  assert.deepEqual(named(fitFor('a', { loud: 'meets', night: 'partly' }), fitFor('b', { loud: 'unknown' })), []);
  assert.deepEqual(named(), []);
});
