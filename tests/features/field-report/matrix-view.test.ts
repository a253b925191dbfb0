import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue, type Catalogue } from '../../../src/catalogue/index.ts';
import type { Claim, FactValue, Tool } from '../../../src/core/model.ts';
import { matrixView } from '../../../src/features/field-report/matrix-view.ts';
import { aNeed, aSupport, aTool } from '../../fixtures/things.ts';

const bike = (id: string, lights: FactValue): Tool => ({
  ...aTool(id, { lights }),
  ...{ hue: 'blue', glyph: 'circle', checked: { version: 'v1.2.0', on: '2026-11-01' } },
});
const tools = [bike('alpha', 'yes'), bike('beta', 'no')];
const bikes = (rest: Partial<Catalogue>): Catalogue => ({
  ...getCatalogue(INVENTED),
  ...{ tools, claims: [], criteria: [aSupport('lights')] },
  tool: (id) => tools.find((tool) => tool.id === id)!,
  ...rest,
});

describe('a situation of the field report', () => {
  const situation = (pick: string, claims: readonly Claim[] = []) =>
    matrixView(bikes({ needs: [aNeed({ pick, comment: 'Alpha has lamps.' })], claims })).situations[0];

  test('has the verdicts and the pick, and says how the two compare', () => {
    const agreed = situation('alpha');
    assert.deepEqual(
      [agreed?.label, agreed?.to, agreed?.pick.name, agreed?.comparison, agreed?.outcome],
      ['Riding at night', '/needs/night/', 'Alpha', 'agrees with the facts', 'agrees'],
    );
    assert.deepEqual(
      agreed?.cells.map(({ verdict }) => verdict),
      ['meets', 'fails'],
    );
    assert.equal(situation('beta')?.comparison, 'disagrees with the facts');
  });

  test('gives our reason only where we do not agree', () => {
    assert.equal(situation('alpha')?.comment, undefined);
    assert.equal(situation('beta')?.comment, 'Alpha has lamps.');
  });

  test('links the claim about the tool that is picked', () => {
    const claim = (id: string, about: string) => ({ id, about, needs: [{ id: 'night' }] }) as unknown as Claim;
    const claims = [claim('loud', 'beta'), claim('bright', 'alpha')];
    assert.deepEqual(situation('alpha', claims)?.claim, {
      label: 'See the checked claim',
      to: '/field-report/#bright',
    });
    assert.equal(situation('alpha', [claim('loud', 'beta')])?.claim, undefined);
  });
});

test('the title counts the picks that the facts agree with, and a need without a pick is not a situation', () => {
  const needs = [aNeed({ pick: 'alpha' }), aNeed({ id: 'town', pick: 'beta' }), aNeed({ id: 'hill' })];
  const { title, situations } = matrixView(bikes({ needs }));
  assert.equal(situations.length, 2);
  assert.equal(title, "The facts agree with 1 of the report's 2 picks");
});
