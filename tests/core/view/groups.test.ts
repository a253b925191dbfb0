import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped } from '../../../src/core/view/groups.ts';

test('things are in the order of their groups, then in their own; an empty group is left out', () => {
  const things = [
    { id: 'a', group: 'late' },
    { id: 'b', group: 'early' },
    { id: 'c', group: 'late' },
  ];
  assert.deepEqual(
    grouped({ early: 'Early', none: 'None', late: 'Late' }, things).map(({ id, group, members }) => [
      id,
      group,
      members.map((thing) => thing.id).join(),
    ]),
    [
      ['early', 'Early', 'b'],
      ['late', 'Late', 'a,c'],
    ],
  );
});
