import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFilter, parseFilter } from '../../src/core/filter.ts';

const known = { about: ['alpha', 'beta'], verdict: ['confirmed', 'wrong'] };

test('a filter is read from the address, and what does not exist is named', () => {
  assert.deepEqual(parseFilter('?about=Alpha&verdict=wrong', known), {
    filter: { about: 'alpha', verdict: 'wrong' },
    unknown: [],
  });
  assert.deepEqual(parseFilter('?about=omega&verdict=', known), {
    filter: { about: '', verdict: '' },
    unknown: ['omega'],
  });
  assert.equal(parseFilter(`?about=${'x'.repeat(99)}`, known).unknown[0]?.length, 60);
});

test('a filter that is written is read back, in the order of its names', () => {
  for (const about of ['', 'alpha'])
    for (const verdict of ['', 'wrong']) {
      const filter = { about, verdict };
      assert.deepEqual(parseFilter(formatFilter(filter), known), { filter, unknown: [] });
    }
  assert.equal(formatFilter({ about: '', verdict: '' }), '');
  assert.equal(formatFilter({ verdict: 'wrong', about: 'beta' }), '?verdict=wrong&about=beta');
});
