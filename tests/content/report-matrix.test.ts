import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replay } from '../../src/core/decision/matrix.ts';
import { content, reportedTools } from './content.ts';

const PICKS = {
  'home-lab': 'headscale',
  'keep-tailscale-clients': 'headscale',
  'multi-cloud': 'netbird',
  'publish-with-login': 'netbird',
  'several-customers': 'netbird',
  regulated: 'defguard',
  'private-control-plane': 'defguard',
  'tunnel-mfa': 'defguard',
};

const rows = replay(content.needs, reportedTools).filter(({ need }) => Object.hasOwn(PICKS, need.id));

test("the field report's eight rows are replayed with its picks", () => {
  assert.deepEqual(Object.fromEntries(rows.map(({ need, pick }) => [need.id, pick])), PICKS);
});
