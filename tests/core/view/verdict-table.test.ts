import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tool } from '../../../src/core/model.ts';
import { toolColumns } from '../../../src/core/view/tool-head.ts';
import { verdictTable } from '../../../src/core/view/verdict-table.ts';
import { aFact, aNeed, aSupport, aTool } from '../../fixtures/things.ts';

const checked = { version: 'v1.2.0', on: '2026-11-01' };
const bike = (id: string, lights: 'yes' | 'no'): Tool => ({ ...aTool(id, { lights }), checked });
const tools = [bike('alpha', 'yes'), bike('beta', 'no')];

test('a verdict leads to the cells that decided it, a need to its page', () => {
  const { caption, rows } = verdictTable('Needs', [aNeed()], tools, [aSupport()]);
  assert.equal(caption, 'Needs');
  assert.deepEqual(rows, [
    {
      ...{ id: 'night', aliases: [], label: 'Works at night', to: '/needs/night/' },
      cells: [
        {
          tool: { id: 'alpha', name: 'Alpha' },
          verdict: 'meets',
          why: [{ label: 'Lights: yes', to: '/compare/lights/#alpha' }],
          because: ['lights'],
        },
        {
          tool: { id: 'beta', name: 'Beta' },
          verdict: 'fails',
          why: [{ label: 'Lights: no', to: '/compare/lights/#beta' }],
          because: ['lights'],
        },
      ],
    },
  ]);
});

test('a link to a cell says as data how sure it is', () => {
  const lights = aFact('no', { certainty: { level: 'low', reasons: [] } });
  const [row] = verdictTable('Needs', [aNeed()], [{ ...aTool('alpha', { lights }), checked }], [aSupport()]).rows;
  assert.deepEqual(row?.cells[0]?.why, [
    {
      ...{ label: 'Lights: no, low certainty', to: '/compare/lights/#alpha' },
      ...{ certainty: 'low', weak: true },
    },
  ]);
});

test('a column says which version its facts hold for, and the day only where it says how far behind they are', () => {
  assert.deepEqual(
    toolColumns(tools).map(({ notes }) => notes),
    [['facts for v1.2.0'], ['facts for v1.2.0']],
  );
  assert.deepEqual(toolColumns(tools, new Map())[0]?.notes, ['v1.2.0, 1 Nov 2026', 'the newest release known']);
});
