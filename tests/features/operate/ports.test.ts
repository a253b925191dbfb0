import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, portLabel } from '../../../src/features/operate/ports.ts';
import { aPort, PARTS } from '../../fixtures/operations.ts';

const kind = (rest: Parameters<typeof aPort>[0]) => kindOf(aPort(rest), PARTS);

test('each row asks for one thing', () => {
  assert.equal(kind({}), 'open');
  assert.equal(kind({ exposure: 'optional' }), 'optional');
  assert.equal(kind({ exposure: 'private', direction: 'internal' }), 'private');
  assert.equal(kind({ direction: 'outbound' }), 'outbound');
  assert.equal(kind({ direction: 'outbound', exposure: 'private' }), 'outbound');
  assert.equal(kind({ direction: 'overlay', exposure: 'optional' }), 'node');
  assert.equal(kind({ part: 'rider' }), 'node');
  assert.equal(kind({ exposure: 'legacy' }), 'legacy');
});

test('a port that the operator chooses cannot be opened by name', () => {
  assert.equal(kind({ port: 'any' }), 'optional');
});

test('a label says port and protocol', () => {
  assert.equal(portLabel(aPort({ port: '80, 443', proto: 'tcp+udp' })), '80, 443/tcp+udp');
});
