import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineText } from '../../../src/features/decide/decision-text.ts';
import { fit } from '../../../src/core/decision/judge.ts';
import { aNeed, aProduct, aRule } from '../../fixtures/things.ts';

const must = [aNeed()];
const nice = [aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] })];
const labels = new Map([
  ['night', 'Works at *night*'],
  ['loud', 'Loud'],
]);
test('a line names every tool that is ruled out with the answer that does it, and whether that is sure', () => {
  const product = (id: string, lights: string, bell = 'yes') =>
    fit(aProduct(id, { lights, bell }), { must: [...must, ...nice], nice: [] });
  const proofs = (tool: string) => [{ text: 'Lights: no', href: '#', ...(tool === 'beta' && { weak: true as const }) }];
  const line = (headline: string, ...fits: ReturnType<typeof product>[]) =>
    lineText(headline, fits, { labels, proofs });
  const [alpha, beta, gamma] = [product('alpha', 'no'), product('beta', 'no'), product('gamma', 'yes', 'no')];
  assert.equal(line('One left.', alpha, beta), 'One left. “Works at *night*” rules out Alpha and Beta (probably).');
  assert.equal(
    line('One left.', alpha, gamma),
    'One left. “Works at *night*” rules out Alpha; “Loud” rules out Gamma.',
  );
  assert.equal(
    line('One left.', gamma, alpha),
    'One left. “Loud” rules out Gamma; “Works at *night*” rules out Alpha.',
  );
  assert.equal(line('Three left.', product('delta', 'yes')), 'Three left.');
  assert.equal(
    line('Delta fits.', product('delta', 'yes'), product('eta', 'unknown'), alpha),
    'Delta fits. Undecided: Eta. “Works at *night*” rules out Alpha.',
  );
  assert.equal(line('One left, and undecided.', product('eta', 'unknown')), 'One left, and undecided.');
  assert.equal(
    line('A headline of many words, so that two lines hold no more.', beta, gamma),
    'A headline of many words, so that two lines hold no more. Ruled out: Beta (probably) and Gamma.',
  );
});
