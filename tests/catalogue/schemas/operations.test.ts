import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portSchema } from '../../../src/catalogue/schemas/operations.ts';

const port = (value: unknown) =>
  portSchema.safeParse({
    port: value,
    proto: 'tcp',
    part: 'hub',
    component: 'hub',
    direction: 'inbound',
    path: 'rider to hub',
    exposure: 'public',
    sources: ['a-manual'],
  });

test('a port is a number, a range, a list or any; code sees text', () => {
  for (const good of [443, '443', '49152-65535', '8080, 8081', '80, 8000-8100', 'any']) {
    assert.equal(port(good).data?.port, String(good));
  }
  for (const bad of [0, 65536, 1.5, 'https', '80,81', '', null]) assert.ok(!port(bad).success, String(bad));
});
