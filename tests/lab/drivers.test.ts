import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agent } from '../../lab/agent/agent.ts';
import type { HttpRequest } from '../../lab/agent/protocol.ts';
import { HeadscaleApi, policy } from '../../lab/drivers/headscale-api.ts';
import { configuration as headscaleFile } from '../../lab/drivers/headscale-files.ts';
import type { Kit } from '../../lab/drivers/driver.ts';
import { NetbirdApi } from '../../lab/drivers/netbird-api.ts';
import { configuration as netbirdFile } from '../../lab/drivers/netbird-files.ts';

/** A server that answers each call from a table and notes it; what is not in the table is made. */
function server(table: Readonly<Record<string, unknown>>) {
  const calls: string[] = [];
  let made = 0;
  const ask = (_task: string, { method, url, body }: HttpRequest) => {
    const call = `${method} ${new URL(url).pathname}`;
    calls.push(body === undefined ? call : `${call} ${body}`);
    made += 1;
    const answer = table[call] ?? { id: `made${made}` };
    return Promise.resolve({ status: 200, body: JSON.stringify(answer), sentAt: made, answeredAt: made + 1 });
  };
  return { calls, operator: { ask } as unknown as Agent };
}

test('Headscale: a rule for every port holds both ways, one for some ports only there', () => {
  const { acls } = JSON.parse(policy([{ from: 'a', to: 'b' }])) as { acls: { src: string[]; dst: string[] }[] };
  assert.deepEqual(
    acls.map(({ src, dst }) => [src[0], dst[0]]),
    [
      ['tag:a', 'tag:b:*'],
      ['tag:b', 'tag:a:*'],
    ],
  );
  const narrow = JSON.parse(policy([{ from: 'a', to: 'b', ports: [22, 80] }])) as { acls: unknown[] };
  assert.deepEqual(narrow.acls, [{ action: 'accept', src: ['tag:a'], dst: ['tag:b:22,80'], proto: 'tcp' }]);
});

test('Headscale: only nodes that are online are counted, and a token is made once', async () => {
  const nodes = [
    { id: '1', givenName: 'left', online: true },
    { id: '2', givenName: 'right', online: false },
  ];
  const { operator } = server({ 'GET /api/v1/node': { nodes } });
  let tokens = 0;
  const api = new HeadscaleApi(operator, 'https://x', () => Promise.resolve(`token${(tokens += 1)}`));
  assert.equal(await api.connected(), 1);
  assert.equal(await api.node('right'), '2');
  await assert.rejects(api.node('nobody'), /knows no node nobody/);
  assert.equal(tokens, 1);
});

test('NetBird: the rule that lets everyone through goes when a policy is set, and only what differs is changed', async () => {
  const { calls, operator } = server({
    'POST /api/setup': { personal_access_token: 'nbp_x' },
    'GET /api/policies': [{ id: 'default', name: 'Default' }],
  });
  const api = new NetbirdApi(operator, 'http://x');
  await api.setUp({ email: 'a@b.example', name: 'A', password: 'p' });
  await api.allow([{ from: 'a', to: 'b' }]);
  assert.equal(calls.at(-1), 'DELETE /api/policies/default');
  calls.length = 0;
  await api.allow([
    { from: 'a', to: 'b' },
    { from: 'a', to: 'b', ports: [22] },
  ]);
  assert.equal(calls.length, 1);
  assert.match(calls[0] ?? '', /^POST \/api\/policies .*"protocol":"tcp","ports":\["22"\]/);
  await assert.rejects(
    api.allow([
      { from: 'a', to: 'b' },
      { from: 'a', to: 'b', ports: [22] },
    ]),
    /the same as before/,
  );
});

test('NetBird: a peer that the database only remembers as connected is not counted', async () => {
  const peers = [
    { id: '1', name: 'left', connected: true, last_seen: '2026-11-26T20:00:05Z' },
    { id: '2', name: 'right', connected: true, last_seen: '2026-11-26T19:00:00Z' },
    { id: '3', name: 'third', connected: false, last_seen: '2026-11-26T20:00:05Z' },
  ];
  const api = new NetbirdApi(server({ 'GET /api/peers': peers }).operator, 'http://x');
  assert.equal(await api.connected(Date.parse('2026-11-26T20:00:00Z')), 1);
});

test('NetBird: a peer joins its new group before it leaves the old one', async () => {
  const groups = [
    { id: 'made1', name: 'new', peers: [] },
    { id: 'old', name: 'old', peers: [{ id: 'p' }, { id: 'q' }] },
    { id: 'all', name: 'All', peers: [{ id: 'p' }] },
  ];
  const { calls, operator } = server({ 'GET /api/groups': groups });
  await new NetbirdApi(operator, 'http://x').regroup('p', 'new');
  assert.deepEqual(calls.slice(-2), [
    'PUT /api/groups/made1 {"name":"new","peers":["p"]}',
    'PUT /api/groups/old {"name":"old","peers":["q"]}',
  ]);
});

test('at defaults every switch for calls to others is as nobody touched it', () => {
  const kit = { server: { address: '10.77.0.1' }, certificate: { cert: '/c', key: '/k' } } as Kit;
  const secrets = { auth: 'one', store: 'two' };
  assert.match(headscaleFile(kit, 'https://x', { defaults: true }), /urls: \[https.*\n.*\n.*auto_update_enabled: true/);
  assert.match(headscaleFile(kit, 'https://x', { defaults: true, offline: true }), /urls: \[\]/);
  assert.match(headscaleFile(kit, 'https://x', {}), /disable_check_updates: true/);
  assert.match(netbirdFile('http://x', { defaults: true }, secrets), /disableAnonymousMetrics: false/);
  assert.match(netbirdFile('http://x', {}, secrets), /disableAnonymousMetrics: true/);
});
