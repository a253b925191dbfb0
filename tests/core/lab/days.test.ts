import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { agree, agreementText, repeatedOf, runNames } from '../../../src/core/lab/days.ts';
import { labLine, shownDays } from '../../../src/core/lab/line.ts';
import { experimentSeen, type CaseSeen } from '../../../src/core/lab/seen.ts';
import type { LabResult } from '../../../src/core/model.ts';

const catalogue = getCatalogue(INVENTED);
const { lab, tools } = catalogue;
const [weighing] = lab.experiments;
assert.ok(weighing);
const own = lab.results.filter(({ experiment }) => experiment === weighing);
const [newer, older] = own;
assert.ok(newer && older);

/** The experiment as seen in some results, the newest first. */
const seenIn = (results: readonly LabResult[]) => {
  const seen = experimentSeen({ tools, lab: { ...lab, results } }, weighing, 1);
  assert.ok(seen);
  return seen;
};
const cited = (result: LabResult): LabResult => ({
  ...result,
  tools: result.tools.map((one) => ({ ...one, cited: true })),
});
const atVersion = (result: LabResult, version: string): LabResult => ({
  ...result,
  tools: result.tools.map((one) => ({ ...one, programs: one.programs.map((program) => ({ ...program, version })) })),
});

/** A case with one measure of each repeat, and its spread where it is a number. */
const found = (least: number | null, median: number | null, most: number | null): CaseSeen => ({
  ...{ name: 'one', runs: [], result: newer },
  spread: [{ case: 'one', measure: 'm', count: 3, open: 0, least, lower: least, median, upper: most, most }],
});
const answered = (...values: boolean[]): CaseSeen => ({
  ...{ name: 'one', spread: [], result: newer },
  runs: values.map((m, index) => ({ case: 'one', repeat: index + 1, load: 0, values: { m } })),
});

test('figures agree where each median is within what the other run saw', () => {
  assert.equal(agree([found(1, 2, 3), found(2, 3, 4)], 'm'), true);
  assert.equal(agree([found(1, 2, 3), found(2, 3.1, 4)], 'm'), false);
  // One median is inside and the other is not.
  assert.equal(agree([found(1, 2, 9), found(4, 5, 6)], 'm'), false);
  assert.equal(agree([found(5, 5, 5), found(5, 5, 5)], 'm'), true);
  assert.equal(agree([found(1, 2, 3), found(2, 3, 4), found(0, 1, 2)], 'm'), false);
});

test('what had not happened is later than all that had', () => {
  const never = found(null, null, null);
  assert.equal(agree([never, never], 'm'), true);
  assert.equal(agree([never, found(1, 2, 3)], 'm'), false);
  assert.equal(agree([found(1, 2, null), found(1, 3, 4)], 'm'), true);
  assert.equal(agree([found(1, 2, null), never], 'm'), false);
});

test('answers agree where all runs saw the same ones', () => {
  assert.equal(agree([answered(true, true), answered(true)], 'm'), true);
  assert.equal(agree([answered(true, false), answered(false, true)], 'm'), true);
  assert.equal(agree([answered(true, true), answered(true, false)], 'm'), false);
});

test('runs of the same programs on the same machine are beside each other, the oldest first', () => {
  const repeated = repeatedOf(seenIn(own));
  assert.deepEqual(
    repeated?.results.map(({ day }) => day),
    ['2026-02-03', '2026-02-10'],
  );
  assert.equal(agreementText(repeated), '7 of 8 figures agree');
  assert.equal(repeatedOf(seenIn([newer])), undefined);
  assert.equal(repeatedOf(seenIn([atVersion(newer, 'v9.0.0'), older])), undefined);
  const elsewhere = { ...older, machine: { ...older.machine, name: 'barn' } };
  assert.equal(repeatedOf(seenIn([newer, elsewhere])), undefined);
});

test('two runs of one day are told apart by the time', () => {
  const later = { ...newer, began: '2026-02-10T11:30:00.000Z' };
  assert.deepEqual(
    [...runNames([older, newer, later]).values()],
    ['2026-02-03', '2026-02-10 08:00', '2026-02-10 11:30'],
  );
});

test('the run that facts rest on is shown, and not a repeat of it', () => {
  assert.deepEqual(shownDays(seenIn(own)), ['2026-02-10']);
  assert.deepEqual(shownDays(seenIn([newer, cited(older)])), ['2026-02-03']);
  assert.deepEqual(shownDays(seenIn([atVersion(newer, 'v9.0.0'), cited(older)])), ['2026-02-10']);
  const elsewhere = { ...newer, machine: { ...newer.machine, name: 'barn' } };
  const seen = seenIn([elsewhere, cited(older)]);
  assert.deepEqual([seen.machine, ...shownDays(seen)], ['mill', '2026-02-03']);
});

test('a line names the other day and how many figures agree', () => {
  assert.equal(
    labLine(seenIn(own), catalogue).where,
    'edition 1, 2026-02-10, mill; again on 2026-02-03: 7 of 8 figures agree',
  );
  assert.equal(labLine(seenIn([newer]), catalogue).where, 'edition 1, 2026-02-10, mill');
});
