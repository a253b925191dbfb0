import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangeView } from '../../../src/features/migrate/exchange-view.ts';
import { aFact, aSupport, aTool } from '../../fixtures/things.ts';

test('what is kept in part and costs money is listed apart from what is only kept in part', () => {
  const criteria = ['bell', 'lights', 'rack'].map((id) => aSupport(id));
  const from = aTool('alpha', { bell: aFact('yes'), lights: aFact('yes'), rack: aFact('yes') });
  const to = aTool('beta', {
    bell: aFact('partly', { edition: 'free' }),
    lights: aFact('partly', { edition: 'paid' }),
    rack: aFact('no'),
  });
  const lists = exchangeView({ from, to, lost: [], gained: [] }, criteria, []);
  assert.deepEqual(
    lists.map(({ title, rows }) => [title, rows.map((row) => row.to)]),
    [
      ['You lose', ['/compare/rack/#beta']],
      ['Kept in part, for money', ['/compare/lights/#beta']],
      ['Kept in part', ['/compare/bell/#beta']],
      ['You gain', []],
    ],
  );
});
