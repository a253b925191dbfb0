import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fitOf } from '../../../../src/core/decision/fit.ts';
import { nearMisses } from '../../../../src/features/decide/results/near-misses.ts';
import { aFit, fitsOf, rows } from '../../../fixtures/fits.ts';

const names = (fits: readonly { name: string }[]) => fits.map(({ name }) => name).join(' ');

describe('near misses', () => {
  test('none while something fits', () => {
    assert.deepEqual(nearMisses([aFit('Alpha', ['meets']), aFit('Beta', ['fails'])]), []);
    assert.deepEqual(nearMisses([]), []);
  });
  test('name exactly the needs that fail, fewest first', () => {
    assert.deepEqual(nearMisses([aFit('Alpha', ['fails', 'fails']), aFit('Beta', ['meets', 'fails'])]), [
      { id: 'beta', name: 'Beta', without: ['must-1'], then: 'fits' },
      { id: 'alpha', name: 'Alpha', without: ['must-0', 'must-1'], then: 'fits' },
    ]);
  });
  test('say "cannot say" where an unknown would be left, after those that would fit', () => {
    const misses = nearMisses([aFit('Alpha', ['fails', 'unknown']), aFit('Beta', ['fails', 'partly'])]);
    assert.deepEqual(
      misses.map(({ name, then }) => `${name} ${then}`),
      ['Beta fits', 'Alpha cannot-say'],
    );
  });
  test('are alphabetical among equals and leave out who is not ruled out', () => {
    assert.equal(
      names(nearMisses([aFit('Gamma', ['fails']), aFit('Beta', ['fails']), aFit('Alpha', ['unknown'])])),
      'Beta Gamma',
    );
  });
  test('for any verdicts: giving up the needs named makes it what is promised, and no smaller set does', () => {
    fc.assert(
      fc.property(rows, rows, (must, nice) => {
        const fits = fitsOf(must, nice);
        for (const miss of nearMisses(fits)) {
          const own = fits.find(({ id }) => id === miss.id);
          assert.ok(own);
          const after = (given: readonly string[]) =>
            fitOf(
              own,
              own.must.filter(({ need }) => !given.includes(need)),
              own.nice,
            );
          assert.equal(after(miss.without).status, miss.then);
          for (const kept of miss.without) {
            assert.equal(after(miss.without.filter((need) => need !== kept)).status, 'ruled-out');
          }
        }
      }),
    );
  });
  test('for any verdicts where nothing fits, every tool that is ruled out has its near miss', () => {
    fc.assert(
      fc.property(rows, (must) => {
        const fits = fitsOf(must, []);
        if (fits.some(({ status }) => status === 'fits')) return;
        assert.equal(nearMisses(fits).length, fits.filter(({ status }) => status === 'ruled-out').length);
      }),
    );
  });
});
