import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portsAnswer } from '../../../src/features/operate/answers.ts';
import { kindOf, portLabel } from '../../../src/features/operate/ports.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';
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

test('the answer says at which part a port is open, and which parts have none that may be', () => {
  const ports = [
    aPort({ part: 'gate', port: '443', proto: 'tcp' }),
    aPort({ part: 'loft', port: '80', proto: 'tcp', exposure: 'private', direction: 'internal' }),
  ];
  const parts = { gate: { name: 'Gate', side: 'server' }, loft: { name: 'Loft', side: 'server' } } as const;
  const answer = (some: typeof ports) => portsAnswer({ ...letterPosts.tools[0]!.operations, parts, ports: some });
  assert.equal(answer(ports), 'Open to the internet: 443/tcp at Gate; none at Loft.');
  assert.equal(answer(ports.slice(0, 1)), 'Open to the internet: 443/tcp.');
  assert.equal(answer(ports.slice(1)), 'No port must be open to the internet.');
});
