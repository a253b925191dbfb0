import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { agreementText, repeatedOf, runNames } from '../../../src/core/lab/days.ts';
import { labLine, shownDays } from '../../../src/core/lab/line.ts';
import { experimentSeen } from '../../../src/core/lab/seen.ts';
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

test('two runs of one day differ by their time', () => {
  const later = { ...newer, began: '2026-02-10T11:30:00.000Z' };
  assert.deepEqual(
    [...runNames([older, newer, later]).values()],
    ['2026-02-03', '2026-02-10 08:00', '2026-02-10 11:30'],
  );
});

test('the first run that facts rest on is shown, and not a repeat of it', () => {
  assert.deepEqual(shownDays(seenIn(own)), ['2026-02-10']);
  assert.deepEqual(shownDays(seenIn([newer, cited(older)])), ['2026-02-03']);
  assert.deepEqual(shownDays(seenIn([cited(newer), cited(older)])), ['2026-02-03']);
  assert.deepEqual(shownDays(seenIn([atVersion(newer, 'v9.0.0'), cited(older)])), ['2026-02-10']);
  const elsewhere = { ...newer, machine: { ...newer.machine, name: 'barn' } };
  const seen = seenIn([elsewhere, cited(older)]);
  assert.deepEqual([seen.machine, ...shownDays(seen)], ['mill', '2026-02-03']);
});

test('a line names the other day and how many figures agree', () => {
  assert.equal(
    labLine(seenIn(own), catalogue).where,
    'edition 1, 2026-02-10, mill; measured again on 2026-02-03: 7 of 8 figures agree',
  );
  assert.equal(labLine(seenIn([newer]), catalogue).where, 'edition 1, 2026-02-10, mill');
});
