import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Agent } from '../../lab/agent/agent.ts';
import { Served } from '../../lab/drivers/served.ts';
import type { Place } from '../../lab/net/place.ts';

/** A server whose address answers with these statuses in turn, the last for good; undefined is no answer. */
function served(statuses: (number | undefined)[], alive = true) {
  const started: unknown[][] = [];
  const program = { pid: 7, alive: () => alive, output: () => 'bad configuration' };
  const place = { start: (...args: unknown[]) => (started.push(args), Promise.resolve(program)) };
  const operator = {
    ask: () => {
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      return status === undefined ? Promise.reject(new Error('refused')) : Promise.resolve({ status });
    },
  };
  const server = new Served('pigeond', place as unknown as Place, operator as unknown as Agent, 'http://x/health');
  return { server, started };
}

test('a server is up once its address answers well', async () => {
  const { server, started } = served([undefined, 503, 200]);
  await server.start({ path: '/bin/pigeond', args: ['serve'], env: { LOFT: 'east' } });
  assert.deepEqual(started, [['/bin/pigeond', ['serve'], { LOFT: 'east' }]]);
  assert.equal(server.program().pid, 7);
  assert.equal(await server.healthy(), true);
});

test('a server that ends, that is never healthy or that nobody started says so', async () => {
  await assert.rejects(served([200], false).server.start({ path: 'p', args: [] }), /pigeond ended: bad configuration/);
  await assert.rejects(served([503]).server.start({ path: 'p', args: [], within: 30 }), /healthy: not within 0.03 s/);
  assert.throws(() => served([200]).server.program(), /not started/);
});
