import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recommendationText, replayScenario } from '../../../src/core/decision/agreement.ts';
import type { FactValue } from '../../../src/core/model.ts';
import { aNeed, aProduct, aRule } from '../../fixtures/things.ts';

const needs = [aNeed({ id: 'night' }), aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] })];
const ref = (collection: 'needs' | 'tools', id: string) => ({ collection, id });
const replayed = (tool: string, alpha: FactValue, beta: FactValue, must = ['night']) =>
  replayScenario({ tool: ref('tools', tool), needs: { must: must.map((id) => ref('needs', id)), nice: [] } }, needs, [
    aProduct('alpha', { lights: alpha }),
    aProduct('beta', { lights: beta }),
  ]);

describe('replayScenario', () => {
  test('agrees with the best, and only with the best', () => {
    assert.equal(replayed('alpha', 'yes', 'partly').agrees, true);
    assert.equal(replayed('beta', 'yes', 'partly').agrees, false);
  });
  test('agrees with each of those that are level', () => {
    assert.deepEqual([replayed('alpha', 'yes', 'yes').agrees, replayed('beta', 'yes', 'yes').agrees], [true, true]);
  });
  test('never agrees with what is ruled out, even when all are', () => {
    assert.equal(replayed('alpha', 'no', 'no').agrees, false);
  });
  test('agrees with an unknown that nothing known beats', () => {
    assert.equal(replayed('alpha', 'unknown', 'no').agrees, true);
    assert.equal(replayed('alpha', 'unknown', 'yes').agrees, false);
  });
  test('takes the needs in their own order, whatever the author wrote', () => {
    assert.deepEqual(
      replayed('alpha', 'yes', 'no', ['loud', 'night']).must.map(({ id }) => id),
      ['night', 'loud'],
    );
  });
});

test('one must of several that is met in part is said', () => {
  const products = [aProduct('alpha', { lights: 'partly', bell: 'yes' })];
  const scenario = {
    tool: ref('tools', 'alpha'),
    needs: { must: [ref('needs', 'night'), ref('needs', 'loud')], nice: [] },
  };
  assert.equal(
    recommendationText(replayScenario(scenario, needs, products)),
    'The facts recommend Alpha, though a must-have need is met only in part.',
  );
});

test('of no product at all nothing is recommended', () => {
  const nobody = replayScenario({ tool: ref('tools', 'alpha'), needs: { must: [], nice: [] } }, needs, []);
  assert.deepEqual([nobody.recommended, nobody.agrees], [[], false]);
});

test('recommendationText says what the facts say, and no more', () => {
  assert.equal(recommendationText(replayed('alpha', 'yes', 'no')), 'The facts recommend Alpha.');
  assert.equal(
    recommendationText(replayed('alpha', 'partly', 'no')),
    'The facts recommend Alpha, though a must-have need is met only in part.',
  );
  assert.equal(recommendationText(replayed('alpha', 'yes', 'yes')), 'According to the facts, Alpha and Beta tie.');
  assert.equal(
    recommendationText(replayed('alpha', 'no', 'no')),
    'According to the facts, no tool meets all the must-have needs.',
  );
  assert.equal(
    recommendationText(replayed('alpha', 'unknown', 'no')),
    'According to the facts, nothing rules out Alpha, but at least one must-have need is unknown.',
  );
});
