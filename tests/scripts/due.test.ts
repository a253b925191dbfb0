import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueFacts } from '../../scripts/lib/due.ts';
import { aFact, aSupport, aTool } from '../fixtures/things.ts';

const checked = { version: 'v1.0.0', on: '2026-08-01' };
const older = { version: 'v0.9.0', on: '2026-01-01' };
const tools = [{ ...aTool('alpha', { lights: 'yes', bell: aFact('no', { checked: older }) }), checked }];
const criteria = [aSupport('lights'), { ...aSupport('bell'), maxAgeDays: 300 }];
const dueOn = (today: string) => dueFacts(tools, criteria, today).map(({ criterion }) => criterion);

test('a fact is due from the day after its last fresh day', () => {
  assert.deepEqual(dueOn('2026-10-29'), ['bell']);
  assert.deepEqual(dueOn('2026-10-28'), []);
});

test('a due fact says what it was checked for and since when it is stale; the longest overdue comes first', () => {
  assert.deepEqual(dueFacts(tools, criteria, '2026-11-22'), [
    {
      ...{ tool: 'alpha', criterion: 'bell', version: 'v0.9.0', checkedOn: '2026-01-01' },
      ...{ until: '2026-10-28', ageDays: 325, maxAgeDays: 300 },
    },
    {
      ...{ tool: 'alpha', criterion: 'lights', version: 'v1.0.0', checkedOn: '2026-08-01' },
      ...{ until: '2026-10-30', ageDays: 113, maxAgeDays: 90 },
    },
  ]);
});
