import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { agreementOf, medianRange, movedPercent } from '../../../src/core/lab/agreement.ts';
import type { CaseSeen } from '../../../src/core/lab/seen.ts';

const [result] = getCatalogue(INVENTED).lab.results;
assert.ok(result);

/** A case with one measure of each repeat, and its spread where it is a number. */
const found = (least: number | null, median: number | null, most: number | null): CaseSeen => ({
  ...{ name: 'one', runs: [], result },
  spread: [{ case: 'one', measure: 'm', count: 3, open: 0, least, lower: least, median, upper: most, most }],
});
const answered = (...values: boolean[]): CaseSeen => ({
  ...{ name: 'one', spread: [], result },
  runs: values.map((m, index) => ({ case: 'one', repeat: index + 1, load: 0, values: { m } })),
});
const agreement = (...seen: CaseSeen[]) => agreementOf(seen, 'm');

test('figures with one median are the same, whatever the range', () => {
  assert.equal(agreement(found(5, 5, 5), found(5, 5, 5)), 'same');
  assert.equal(agreement(found(1, 5, 9), found(4, 5, 6)), 'same');
  assert.equal(agreement(found(0, 0, 0), found(0, 0, 0)), 'same');
});

test('figures are near where the medians differ by five percent of the least at most', () => {
  assert.equal(agreement(found(99, 100, 101), found(104, 105, 106)), 'near');
  assert.equal(agreement(found(99, 100, 101), found(104, 105.1, 106)), 'apart');
  assert.equal(agreement(found(99, 100, 101), found(102, 103, 104), found(105, 106, 107)), 'apart');
  assert.equal(agreement(found(0, 0, 0), found(0.1, 0.1, 0.1)), 'apart');
});

test('figures further apart agree where each median is within what each other run saw', () => {
  assert.equal(agreement(found(1, 2, 3), found(2, 3, 4)), 'within');
  assert.equal(agreement(found(1, 2, 3), found(2, 3.1, 4)), 'apart');
  // One median is inside and the other is not.
  assert.equal(agreement(found(1, 2, 9), found(4, 5, 6)), 'apart');
  assert.equal(agreement(found(1, 2, 3), found(2, 3, 4), found(0, 1, 2)), 'apart');
});

test('what had not happened is later than all that had', () => {
  const never = found(null, null, null);
  assert.equal(agreement(never, never), 'same');
  assert.equal(agreement(never, found(1, 2, 3)), 'apart');
  assert.equal(agreement(found(1, 2, null), found(1, 3, 4)), 'within');
  assert.equal(agreement(found(1, 2, null), never), 'apart');
});

test('answers agree where all runs saw the same ones', () => {
  assert.equal(agreement(answered(true, true), answered(true)), 'same');
  assert.equal(agreement(answered(true, false), answered(false, true)), 'same');
  assert.equal(agreement(answered(true, true), answered(true, false)), 'apart');
});

test('how far medians moved is counted from the least', () => {
  assert.deepEqual(medianRange([found(1, 8, 9), found(1, 2, 3), found(1, 4, 5)], 'm'), [2, 8]);
  assert.equal(medianRange([found(1, 8, 9), found(1, null, null)], 'm'), undefined);
  assert.equal(medianRange([answered(true)], 'm'), undefined);
  assert.deepEqual([movedPercent([2, 8]), movedPercent([4, 4]), movedPercent([0, 0])], [300, 0, 0]);
  assert.equal(movedPercent([0, 1]), Infinity);
});
