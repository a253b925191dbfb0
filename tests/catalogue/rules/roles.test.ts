import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '../../../src/catalogue/rules/vocabulary.ts';
import type { Criterion } from '../../../src/core/model.ts';

test('no role is given twice', () => {
  const row = (id: string, kind: string, role: string) => ({ id, kind, role, group: 'a' }) as Criterion;
  const criteria = [
    row('newest', 'version', 'newest-release'),
    row('asked', 'quantity', 'stated-memory'),
    row('wanted', 'quantity', 'stated-memory'),
  ];
  const content = { criteria, needs: [], groups: { a: {} }, needGroups: {} };
  const problems = roles.check({ content } as unknown as Parameters<typeof roles.check>[0]);
  assert.deepEqual(
    problems.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ['criteria.wanted.role: another criterion has the role stated-memory'],
  );
});
