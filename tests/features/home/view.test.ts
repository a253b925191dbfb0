import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../../../scripts/lib/run.ts';
import { getCatalogue, type Catalogue } from '../../../src/catalogue/index.ts';
import type { Claim, FactValue, Tool } from '../../../src/core/model.ts';
import { homeView } from '../../../src/features/home/view.ts';
import { aNeed, aSupport, aTool } from '../../fixtures/things.ts';

const site = getCatalogue(join(ROOT, 'tests/site'));
const bike = (id: string, lights: FactValue): Tool => ({
  ...aTool(id, { lights, bell: 'yes' }),
  ...{ hue: 'blue', glyph: 'circle', checked: { version: 'v1.2.0', on: '2026-11-01' } },
});
const tools = [bike('alpha', 'yes'), bike('beta', 'no')];
const bikes = (rest: Partial<Catalogue> = {}): Catalogue => ({
  ...site,
  ...{ tools, claims: [], glance: ['bell', 'lights'] },
  tool: (id) => tools.find((tool) => tool.id === id)!,
  criteria: [aSupport('lights'), { ...aSupport('bell'), label: 'Bell' }],
  needs: [aNeed({ featured: true, aliases: ['dark'] }), aNeed({ id: 'town', label: 'Heard in town' })],
  ...rest,
});

describe('the front page', () => {
  test('offers the needs that are featured, and the way to all of them', () => {
    const { chips, table } = homeView(bikes());
    assert.deepEqual(chips.needs, [{ id: 'night', label: 'Works at night', aliases: ['dark'] }]);
    assert.deepEqual(chips.all, { label: 'All 2 needs, with nice to have', to: '/decide/' });
    assert.deepEqual(
      table.rows.map(({ id }) => id),
      ['night'],
    );
  });

  test('shows the rows at a glance in the order in which they are listed, each answer with its evidence', () => {
    const { rows, all } = homeView(bikes()).glance;
    assert.deepEqual(
      rows.map(({ to, cells }) => [to, ...cells.map((cell) => `${cell.tool} ${cell.value.word} ${cell.to}`)]),
      [
        ['/compare/bell/', 'Alpha yes /compare/bell/#alpha', 'Beta yes /compare/bell/#beta'],
        ['/compare/lights/', 'Alpha yes /compare/lights/#alpha', 'Beta no /compare/lights/#beta'],
      ],
    );
    assert.deepEqual(all, { label: 'All 2 criteria', to: '/compare/' });
  });

  test('is called after its tools', () => {
    const { meta, heading } = homeView(bikes());
    assert.deepEqual([meta.title, heading], ['Alpha or Beta, compared', 'Alpha or Beta?']);
  });

  test('leads to every scenario', () => {
    assert.deepEqual(
      homeView(site).scenarios.map(({ label }) => label),
      site.scenarios.map(({ title }) => title),
    );
  });
});

describe('a situation of the field report', () => {
  const situation = (pick: string, claims: readonly Claim[] = []) =>
    homeView(bikes({ needs: [aNeed({ pick, comment: 'Alpha has lamps.' })], claims })).situations[0];

  test('has the verdicts and the pick, and says how the two compare', () => {
    const agreed = situation('alpha');
    assert.deepEqual(
      [agreed?.label, agreed?.to, agreed?.pick.name, agreed?.finding, agreed?.outcome],
      ['Riding at night', '/needs/night/', 'Alpha', 'agrees with the facts', 'agrees'],
    );
    assert.deepEqual(
      agreed?.cells.map(({ verdict }) => verdict),
      ['meets', 'fails'],
    );
    assert.equal(situation('beta')?.finding, 'disagrees with the facts');
  });

  test('gives our reason only where we do not agree', () => {
    assert.equal(situation('alpha')?.comment, undefined);
    assert.equal(situation('beta')?.comment, 'Alpha has lamps.');
  });

  test('links the claim about the tool that is picked', () => {
    const claim = (id: string, about: string) => ({ id, about, needs: [{ id: 'night' }] }) as unknown as Claim;
    const claims = [claim('loud', 'beta'), claim('bright', 'alpha')];
    assert.deepEqual(situation('alpha', claims)?.claim, { label: 'Claim checked', to: '/field-report/#bright' });
    assert.equal(situation('alpha', [claim('loud', 'beta')])?.claim, undefined);
  });
});
