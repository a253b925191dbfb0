import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unannounced, unannouncedText, type Published } from '../../src/core/changes.ts';
import { cellId } from '../../src/core/place-ids.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { none } from '../support/none.ts';
import { content, reportedTools } from './content.ts';

const { changes, criteria } = content;
/** The nine rows of the field report's table, as criteria. */
const NINE = [
  ...['latest-release', 'license', 'client-software', 'sso-oidc', 'mfa-login', 'control-plane-isolation'],
  ...['memory-footprint', 'setup-time', 'best-for'],
];
const published = JSON.parse(readFileSync(join(ROOT, 'tests/content/published.json'), 'utf8')) as Published;

test('no value differs from the published one without a change that says so', () => {
  none(unannounced(published, content).map(unannouncedText));
});

test('a change that was published keeps its id', () => {
  const ids = new Set(changes.map(({ id }) => id));
  none(published.changes.filter((id) => !ids.has(id)));
});

test("every cell of the nine rows in which we differ from the field report has a change with the report's claim", () => {
  none(NINE.filter((row) => !criteria.some(({ id }) => id === row)));
  const corrected = new Set(
    changes.flatMap(({ criterion, tool, claim }) => (claim ? [cellId(criterion.id, tool.id)] : [])),
  );
  const reported = NINE.flatMap((row) =>
    reportedTools.filter(({ facts }) => facts[row]?.reported).map(({ id }) => cellId(row, id)),
  );
  // The same pick as the report's; what speaks against half of it is in the note.
  const agreed = ['best-for--netbird'];
  assert.deepEqual(
    reported.filter((cell) => !corrected.has(cell)),
    agreed,
  );
});
