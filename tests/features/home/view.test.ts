import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../../../scripts/lib/run.ts';
import { getCatalogue, type Catalogue } from '../../../src/catalogue/index.ts';
import type { FactValue, Tool } from '../../../src/core/model.ts';
import { glanceRows, homeView } from '../../../src/features/home/view.ts';
import { aNeed, aRule, aSupport, aTool } from '../../fixtures/things.ts';

const site = getCatalogue(join(ROOT, 'tests/site'));
const bike = (id: string, lights: FactValue): Tool => ({
  ...aTool(id, { lights, bell: 'yes' }),
  ...{ hue: 'blue', glyph: 'circle', checked: { version: 'v1.2.0', on: '2026-11-01' } },
});
const tools = [bike('alpha', 'yes'), bike('beta', 'no')];
const bikes = (rest: Partial<Catalogue> = {}): Catalogue => ({
  ...site,
  tools,
  tool: (id) => tools.find((tool) => tool.id === id)!,
  criteria: [aSupport('lights'), { ...aSupport('bell'), label: 'Bell' }],
  needs: [aNeed({ featured: true, aliases: ['dark'] }), aNeed({ id: 'town', label: 'Heard in town' })],
  ...rest,
});

describe('the front page', () => {
  test('has the verdicts of the needs that the guide asks about', () => {
    const { table } = homeView(bikes(), [aNeed()]);
    assert.deepEqual(
      table.rows.map(({ id }) => id),
      ['night'],
    );
  });

  test('shows the rows that needs depend on at a glance, each answer with its evidence', () => {
    const { rows, all } = homeView(
      bikes({ needs: [aNeed(), aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] })] }),
      [],
    ).glance;
    assert.deepEqual(
      rows.map(({ to, cells }) => [to, ...cells.map((cell) => `${cell.tool} ${cell.value?.word} ${cell.to}`)]),
      [
        ['/compare/lights/', 'Alpha yes /compare/lights/#alpha', 'Beta no /compare/lights/#beta'],
        ['/compare/bell/', 'Alpha yes /compare/bell/#alpha', 'Beta yes /compare/bell/#beta'],
      ],
    );
    assert.deepEqual(all, { label: 'All 2 criteria', to: '/compare/' });
  });

  test('shows no opinion at a glance, however many needs depend on it', () => {
    const judged = { ...bike('gamma', 'yes').facts.lights!, doubts: ['judgement' as const] };
    const gamma = { ...bike('gamma', 'yes'), facts: { ...bike('gamma', 'yes').facts, lights: judged } };
    const needs = [aNeed(), aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] })];
    assert.deepEqual(
      homeView(bikes({ needs, tools: [...tools, gamma] }), []).glance.rows.map(({ to }) => to),
      ['/compare/bell/'],
    );
  });

  test('shows the figures of our lab with version and repeats, and why another tool has none', () => {
    const [row, ...more] = homeView(site, []).measured.rows;
    assert.deepEqual([row?.to, more], ['/compare/letters-a-day/', []]);
    assert.deepEqual(
      row?.cells.map(({ tool, value, words }) => [tool, value?.word, words]),
      [
        ['Amberwick', '40 to 110 letters a day', 'v3.2.0, 5 repeats'],
        ['Brackenpost', undefined, 'not measured, because the sorting house lets no stranger in'],
        ['Cobblegrid', undefined, 'not measured, because no stone could be bought'],
        ['Dandelion Semaphore Exchange', undefined, 'not measured, because an arm takes two hills, and we have one'],
      ],
    );
    assert.deepEqual(homeView(bikes(), []).measured.rows, []);
  });

  test('is called after its tools', () => {
    const { meta, heading } = homeView(bikes(), []);
    assert.deepEqual([meta.title, heading], ['Alpha or Beta, compared', 'Alpha or Beta?']);
  });
});

test('at a glance are nine rows at most: those that most needs depend on, then those that the guide asks for', () => {
  const rows = Array.from({ length: 12 }, (_, index) => aSupport(`row-${index}`));
  const needs = rows.map(({ id }) => aNeed({ id: `need-${id}`, rules: [aRule({ row: id })] }));
  const twice = aNeed({ id: 'twice', rules: [aRule({ row: 'row-11' })] });
  const asked = needs.filter(({ id }) => id === 'need-row-10');
  const shown = glanceRows([...rows, aSupport('no-need')], [...needs, twice], asked).map(({ id }) => id);
  assert.deepEqual(shown, [...Array.from({ length: 7 }, (_, index) => `row-${index}`), 'row-10', 'row-11']);
});
