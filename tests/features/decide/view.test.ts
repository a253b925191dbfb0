import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../../../scripts/lib/run.ts';
import { getCatalogue, type Catalogue } from '../../../src/catalogue/index.ts';
import type { FactValue, Tool } from '../../../src/core/model.ts';
import { decideView, filterView } from '../../../src/features/decide/view.ts';
import { aNeed, aQuantity, aSupport, aTool } from '../../fixtures/things.ts';

const site = getCatalogue(join(ROOT, 'tests/site'));
const bike = (id: string, facts: Record<string, FactValue>): Tool => ({
  ...aTool(id, facts),
  ...{
    summary: `About ${id}.`,
    body: '',
    hue: 'blue',
    glyph: 'circle',
    checked: { version: 'v1.2.0', on: '2026-11-01' },
  },
});
const bikes = (bells: readonly [FactValue, FactValue]): Catalogue => ({
  ...site,
  tools: [bike('alpha', { lights: 'yes', bell: bells[0] }), bike('beta', { lights: 'no', bell: bells[1] })],
  criteria: [aSupport('lights'), { ...aSupport('bell'), label: 'Bell' }],
  needGroups: { basics: 'Basics', empty: 'Empty' },
  needs: [aNeed({ aliases: ['dark'] })],
  behind: new Map([['beta', { newest: 'v1.3.0', level: 'minor', count: 1 }]]),
  today: '2026-11-26',
});

describe('the page of all needs', () => {
  test('has every need with its address, in groups that hold one', () => {
    const { groups } = decideView(bikes(['yes', 'yes']));
    assert.deepEqual(groups, [
      {
        id: 'needs-basics',
        to: '#needs-basics',
        label: 'Basics',
        size: 1,
        needs: [
          {
            id: 'night',
            label: 'Works at night',
            statement: 'I ride at night.',
            also: [],
            aliases: ['dark'],
            to: '/needs/night/',
          },
        ],
      },
    ]);
  });

  test('says what a need does not ask, where content says it', () => {
    const { groups } = decideView({ ...bikes(['yes', 'yes']), needs: [aNeed({ caveat: 'Rain is another matter.' })] });
    assert.equal(groups[0]?.needs[0]?.caveat, 'Rain is another matter.');
  });

  test('names the tools as a choice', () => {
    const { meta } = decideView(bikes(['yes', 'yes']));
    assert.equal(meta.title, 'Decide: Alpha or Beta');
    assert.match(meta.description, /which of Alpha or Beta meets it/);
  });

  test('has the verdict of every need and tool', () => {
    const { rows } = decideView(bikes(['yes', 'yes'])).table;
    assert.deepEqual(
      rows.map(({ id, cells }) => [id, ...cells.map(({ verdict }) => verdict)]),
      [['night', 'meets', 'fails']],
    );
  });

  test('does not ask for what is a yes for every tool', () => {
    const shared = (...bells: [FactValue, FactValue]) => decideView(bikes(bells)).shared;
    assert.deepEqual(shared('yes', 'yes'), [{ label: 'Bell', to: '/compare/bell/' }]);
    for (const other of ['partly', 'no', 'unknown']) assert.deepEqual(shared('yes', other), []);
    const figures = {
      ...bikes([
        { unit: 'kg', min: 1 },
        { unit: 'kg', min: 1 },
      ]),
      criteria: [aQuantity('bell')],
    };
    assert.deepEqual(decideView(figures).shared, []);
  });

  test('leads to each other criterion that no need asks for', () => {
    const unasked = (...bells: [FactValue, FactValue]) => decideView(bikes(bells)).unasked;
    assert.deepEqual(unasked('yes', 'no'), [{ label: 'Bell', to: '/compare/bell/' }]);
    assert.deepEqual(unasked('yes', 'yes'), []);
  });
});

test('a result says for what version its facts hold, and how far behind that is', () => {
  const { results, decide, on } = filterView(bikes(['yes', 'yes']));
  assert.deepEqual([decide, on], ['/decide/', '2026-11-26']);
  assert.deepEqual(
    results.map(({ to, summary, facts }) => [to, summary, facts]),
    [
      ['/tools/alpha/', 'About alpha.', 'v1.2.0, checked 2026-11-01'],
      ['/tools/beta/', 'About beta.', 'v1.2.0, 1 minor version behind v1.3.0, checked 2026-11-01'],
    ],
  );
  assert.deepEqual(
    results.map(({ behind }) => behind),
    [false, true],
  );
});

test('a result leads on: to what is lost, what it costs and how to move, where no path is written', () => {
  const [first] = filterView({ ...bikes(['yes', 'yes']), migrations: [] }).results;
  assert.deepEqual(first?.moves.paths, []);
  assert.deepEqual(
    [...first.ways, first.moves].map(({ label, to }) => [label, to]),
    [
      ['Where Alpha falls short', '/tools/alpha/#falls-short'],
      ['What Alpha costs a month', '/cost/#cost-alpha'],
      ['How to move to Alpha', '/migrate/'],
    ],
  );
});

test('what is lost with a tool is named by the heading that the link lands at', () => {
  const [first] = filterView(site).results;
  assert.equal(first?.ways[0]?.label, 'Where Amberwick falls short: Nobody writes anything down');
});

test('a result leads to each path to its tool, with the needs that say what the reader leaves', () => {
  const [first, , third] = filterView(site).results;
  assert.deepEqual(
    first?.moves.paths.map(({ label, to, needs }) => [label, to, ...needs]),
    [
      ['from Bottles', '/migrate/bottles-to-amberwick/', 'one-helper'],
      ['from Brackenpost', '/migrate/brackenpost-to-amberwick/'],
      ['from Dandelion Semaphore Exchange', '/migrate/dandelion-semaphore-exchange-to-amberwick/'],
    ],
  );
  assert.equal(first?.moves.label, 'How to move to Amberwick, and what you lose by it');
  assert.deepEqual(third?.moves, { label: 'How to move to Cobblegrid', to: '/migrate/', paths: [] });
});

test('the page has every scenario with its needs and its tool, to find the nearest', () => {
  const [scenario] = site.scenarios;
  assert.deepEqual(filterView(site).scenarios[0], {
    label: scenario?.title,
    to: `/scenarios/${scenario?.id}/`,
    tool: scenario?.tool.id,
    must: scenario!.needs.must.map(({ id }) => id),
    needs: [...scenario!.needs.must, ...scenario!.needs.nice].map(({ id }) => id),
  });
});

test('the small site has all its needs on the page, once', () => {
  const ids = decideView(site).groups.flatMap(({ needs }) => needs.map(({ id }) => id));
  assert.deepEqual(ids.toSorted(), site.needs.map(({ id }) => id).toSorted());
});
