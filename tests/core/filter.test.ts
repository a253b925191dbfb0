import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFilter, parseFilter } from '../../src/core/filter.ts';

const known = { about: ['alpha', 'beta'], finding: ['confirmed', 'wrong'] };

test('a filter is read from the address, and what does not exist is named', () => {
  assert.deepEqual(parseFilter('?about=Alpha&finding=wrong', known), {
    filter: { about: 'alpha', finding: 'wrong' },
    unknown: [],
  });
  assert.deepEqual(parseFilter('?about=omega&finding=', known), {
    filter: { about: '', finding: '' },
    unknown: ['omega'],
  });
  assert.equal(parseFilter(`?about=${'x'.repeat(99)}`, known).unknown[0]?.length, 60);
});

test('a filter that is written is read back, in the order of its names', () => {
  for (const about of ['', 'alpha'])
    for (const finding of ['', 'wrong']) {
      const filter = { about, finding };
      assert.deepEqual(parseFilter(formatFilter(filter), known), { filter, unknown: [] });
    }
  assert.equal(formatFilter({ about: '', finding: '' }), '');
  assert.equal(formatFilter({ finding: 'wrong', about: 'beta' }), '?finding=wrong&about=beta');
});

test('a name that was published before is still read, and the present name counts first', () => {
  const aliases = { verdict: 'finding' } as const;
  assert.equal(parseFilter('?verdict=wrong', known, aliases).filter.finding, 'wrong');
  assert.equal(parseFilter('?verdict=wrong&finding=confirmed', known, aliases).filter.finding, 'confirmed');
  assert.deepEqual(parseFilter('?verdict=x', known, aliases).unknown, ['x']);
  assert.equal(parseFilter('?verdict=wrong', known).filter.finding, '');
});
