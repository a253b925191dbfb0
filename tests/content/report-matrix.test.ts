import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replay } from '../../src/core/matrix.ts';
import { content } from './content.ts';

const rows = replay(content.needs, content.tools);

test("the field report's eight rows are replayed with its picks", () => {
  assert.deepEqual(Object.fromEntries(rows.map(({ need, pick }) => [need.id, pick])), {
    'home-lab': 'headscale',
    'keep-tailscale-clients': 'headscale',
    'multi-cloud': 'netbird',
    'publish-with-login': 'netbird',
    'several-customers': 'netbird',
    regulated: 'defguard',
    'private-control-plane': 'defguard',
    'tunnel-mfa': 'defguard',
  });
});

test('the facts disagree where a self-hosted server has to hold several customers, and nowhere else', () => {
  const disagree = rows.filter(({ outcome }) => outcome === 'disagrees').map(({ need }) => need.id);
  assert.deepEqual(disagree, ['several-customers']);
});

test('every disagreement says why and rests on facts with sources', () => {
  for (const { need, verdicts, outcome } of rows) {
    if (outcome !== 'disagrees') continue;
    assert.ok(need.comment, need.id);
    for (const { deciding } of verdicts) {
      assert.ok(
        deciding.every(({ fact }) => (fact?.sources.length ?? 0) > 0),
        need.id,
      );
    }
  }
});
