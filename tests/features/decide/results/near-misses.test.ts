import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fitOf } from '../../../../src/core/decision/fit.ts';
import { headlineOf } from '../../../../src/core/decision/headline.ts';
import { fitText } from '../../../../src/core/text/fit-words.ts';
import { nearMissText } from '../../../../src/features/decide/results/below-text.ts';
import { nearMisses, type NearMiss } from '../../../../src/features/decide/results/near-misses.ts';
import { aFit, fitsOf, rows } from '../../../fixtures/fits.ts';

const names = (misses: readonly NearMiss[]) => misses.map(({ then }) => then.name).join(' ');

describe('near misses', () => {
  test('none while something fits', () => {
    assert.deepEqual(nearMisses([aFit('Alpha', ['meets']), aFit('Beta', ['fails'])]), []);
    assert.deepEqual(nearMisses([]), []);
  });
  test('name exactly the needs that fail, fewest first', () => {
    const misses = nearMisses([aFit('Alpha', ['fails', 'fails']), aFit('Beta', ['meets', 'fails'])]);
    assert.deepEqual(
      misses.map(({ then, without }) => [then.name, then.status, ...without]),
      [
        ['Beta', 'fits', 'must-1'],
        ['Alpha', 'fits', 'must-0', 'must-1'],
      ],
    );
  });
  test('begin with those that would fit in full, then with a gap, then with something unknown', () => {
    const misses = nearMisses([
      aFit('Alpha', ['fails', 'unknown']),
      aFit('Beta', ['fails', 'partly']),
      aFit('Gamma', ['fails', 'meets']),
    ]);
    assert.deepEqual(
      misses.map(({ then }) => `${then.name} ${fitText(then)}`),
      ['Gamma fits', 'Beta fits, with a gap', 'Alpha undecided, a must-have is unknown'],
    );
  });
  test('say what the headline says once the needs are given up', () => {
    const words = { labels: new Map(), proofs: (tool: string, need: string) => [{ text: need, href: `#${tool}` }] };
    for (const others of ['meets', 'partly'] as const) {
      const [miss] = nearMisses([aFit('Alpha', ['fails', others], ['fails'])]);
      assert.ok(miss);
      const named = nearMissText(miss, words.labels).replace('Without “must-0”, ', '').replace(': “must-1”', '');
      assert.equal(named, headlineOf([miss.then], words).text);
    }
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
          const own = fits.find(({ id }) => id === miss.then.id);
          assert.ok(own);
          const after = (given: readonly string[]) =>
            fitOf(
              own,
              own.must.filter(({ need }) => !given.includes(need)),
              own.nice,
            );
          assert.deepEqual(after(miss.without), miss.then);
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
