import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Fit } from '../../../src/core/decision/fit.ts';
import { compareFits, rank } from '../../../src/core/decision/rank.ts';
import { aFit, fitsOf, rows, verdict, type Rows } from '../../fixtures/fits.ts';

const names = (fits: readonly { name: string }[]) => fits.map(({ name }) => name).join(' ');

describe('rank', () => {
  test('fitting before cannot-say before ruled-out', () => {
    const fits = [aFit('Alpha', ['fails']), aFit('Beta', ['unknown']), aFit('Gamma', ['partly'])];
    assert.equal(names(rank(fits)), 'Gamma Beta Alpha');
  });
  test('a need met in full is before one met in part', () => {
    assert.equal(names(rank([aFit('Alpha', ['partly']), aFit('Beta', ['meets'])])), 'Beta Alpha');
  });
  test('nice-to-haves order what the musts leave', () => {
    assert.equal(
      names(rank([aFit('Alpha', ['meets'], ['fails']), aFit('Beta', ['meets'], ['unknown'])])),
      'Beta Alpha',
    );
    assert.equal(names(rank([aFit('Alpha', ['partly'], ['meets']), aFit('Beta', ['meets'], ['fails'])])), 'Beta Alpha');
  });
  test('ties are alphabetical', () => {
    assert.equal(names(rank([aFit('Gamma', []), aFit('Alpha', []), aFit('Beta', [])])), 'Alpha Beta Gamma');
    assert.equal(compareFits(aFit('Gamma', []), aFit('Alpha', [])), 0);
  });
  test('among those that cannot be said, fewer open musts stand first', () => {
    const fits = [
      aFit('Alpha', ['meets', 'meets', 'unknown', 'unknown']),
      aFit('Beta', ['partly', 'partly', 'partly', 'unknown']),
    ];
    assert.equal(names(rank(fits)), 'Beta Alpha');
  });
  test('among those that are ruled out, open musts say nothing: points decide', () => {
    const fits = [aFit('Alpha', ['fails', 'partly']), aFit('Beta', ['fails', 'meets', 'unknown'])];
    assert.equal(names(rank(fits)), 'Beta Alpha');
  });
  test('the list given is left as it was', () => {
    const fits = Object.freeze([aFit('Beta', []), aFit('Alpha', [])]);
    assert.equal(names(rank(fits)), 'Alpha Beta');
    assert.equal(names(fits), 'Beta Alpha');
  });
});

const place = (ranked: readonly Fit[], name: string) => ranked.findIndex((fit) => fit.name === name);

describe('rank, for any verdicts', () => {
  test('does not depend on the order of the input', () => {
    const turned = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(rows, rows, turned, (must, nice, order) => {
        const fits = fitsOf(must, nice);
        assert.equal(names(rank(order.flatMap((index) => fits[index] ?? []))), names(rank(fits)));
      }),
    );
  });
  test('a need that a tool meets never lowers it, as a must or as a nice-to-have', () => {
    fc.assert(
      fc.property(rows, rows, verdict, verdict, fc.boolean(), fc.nat(8), (must, nice, other, another, asMust, at) => {
        const before = rank(fitsOf(must, nice));
        const row = ['meets', other, another] as const;
        const list = asMust ? must : nice;
        const more = [...list.slice(0, at), row, ...list.slice(at)];
        const after = rank(asMust ? fitsOf(more, nice) : fitsOf(must, more));
        assert.ok(place(after, 'Alpha') <= place(before, 'Alpha'));
      }),
    );
  });
  test('a need that is unknown for every tool leaves the order as it was, as a nice-to-have and as a must', () => {
    const unknown = ['unknown', 'unknown', 'unknown'] as const;
    fc.assert(
      fc.property(rows, rows, (must, nice) => {
        const before = names(rank(fitsOf(must, nice)));
        assert.equal(names(rank(fitsOf(must, [...nice, unknown]))), before);
        assert.equal(names(rank(fitsOf([...must, unknown], nice))), before);
      }),
    );
  });
  test('so a tool that fits stays before one with more points and an unknown', () => {
    const must: Rows = [
      ['meets', 'partly', 'fails'],
      ['meets', 'partly', 'fails'],
      ['unknown', 'partly', 'fails'],
    ];
    assert.equal(names(rank(fitsOf(must, []))), 'Beta Alpha Gamma');
    assert.equal(names(rank(fitsOf([...must, ['unknown', 'unknown', 'unknown']], []))), 'Beta Alpha Gamma');
  });
  test('a tool that is ruled out never precedes one that is not', () => {
    fc.assert(
      fc.property(rows, rows, (must, nice) => {
        const statuses = rank(fitsOf(must, nice)).map(({ status }) => status);
        assert.deepEqual(statuses, [
          ...statuses.filter((status) => status === 'fits'),
          ...statuses.filter((status) => status === 'cannot-say'),
          ...statuses.filter((status) => status === 'ruled-out'),
        ]);
      }),
    );
  });
  test('an order is total: comparing is antisymmetric and transitive', () => {
    fc.assert(
      fc.property(rows, rows, (must, nice) => {
        const [a, b, c] = fitsOf(must, nice) as [Fit, Fit, Fit];
        assert.equal(Math.sign(compareFits(a, b)) + Math.sign(compareFits(b, a)), 0);
        if (compareFits(a, b) <= 0 && compareFits(b, c) <= 0) assert.ok(compareFits(a, c) <= 0);
      }),
    );
  });
});

test('turning a nice-to-have into an unknown changes neither the status nor any other verdict', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.tuple(verdict, verdict, verdict), { minLength: 1, maxLength: 6 }), (must, nice) => {
      const before = fitsOf(must, nice)[0];
      const after = fitsOf(must, [['unknown', 'unknown', 'unknown'], ...nice.slice(1)])[0];
      assert.equal(after?.status, before?.status);
      assert.deepEqual(after?.must, before?.must);
      assert.deepEqual(after?.nice.slice(1), before?.nice.slice(1));
      assert.equal(after?.score[0], before?.score[0]);
    }),
  );
});
