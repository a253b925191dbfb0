import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calledName } from '../../lab/agent/called-name.ts';
import { addressOf, nameIn } from '../../lab/agent/dns.ts';
import { DRIVERS } from '../../lab/drivers/index.ts';
import { packet, tally } from '../../lab/experiments/calls.ts';
import { EXPERIMENTS } from '../../lab/experiments/index.ts';
import { readPorts } from '../../lab/experiments/listens.ts';
import { groups } from '../../lab/experiments/restore.ts';
import { assertInside } from '../../lab/net/guard.ts';
import { hadText } from '../../lab/had.ts';
import { runName, runOf, spaceName } from '../../lab/net/names.ts';
import { coveredNames, PRIVATE } from '../../lab/net/place.ts';
import { options, USAGE } from '../../lab/options.ts';
import { programsOf } from '../../lab/programs.ts';
import { summary } from '../../lab/record/summary.ts';
import { ranVersion } from '../../src/core/lab/line.ts';
import { missingHad, missingOf } from '../../lab/requirements.ts';

const question = (name: string, type: number): Buffer => {
  const labels = name.split('.').flatMap((label) => [label.length, ...Buffer.from(label)]);
  return Buffer.from([0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...labels, 0, 0, type, 0, 1]);
};

test('a question for a name is read and answered with one address', () => {
  const asked = nameIn(question('Example.org', 1));
  assert.deepEqual(asked && [asked.name, asked.type], ['example.org', 'A']);
  assert.ok(asked);
  const answer = addressOf(question('Example.org', 1), asked, '10.77.255.1');
  assert.deepEqual([...answer.subarray(-4)], [10, 77, 255, 1]);
  assert.equal(answer.readUInt16BE(6), 1);
});

test('a question for anything but an address gets an empty answer, and nonsense none', () => {
  const asked = nameIn(question('example.org', 28));
  assert.ok(asked);
  assert.equal(addressOf(question('example.org', 28), asked, '10.77.255.1').readUInt16BE(6), 0);
  assert.equal(nameIn(Buffer.alloc(40, 255)), undefined);
  assert.equal(nameIn(Buffer.alloc(3)), undefined);
});

test('a call says whom it was meant for', () => {
  assert.equal(calledName(Buffer.from('GET /a?b=c HTTP/1.1\r\nHost: example.org\r\n\r\n')), 'GET example.org/a');
  const name = Buffer.from('example.org');
  const extension = [0, 0, 0, name.length + 5, 0, name.length + 3, 0, 0, name.length, ...name];
  assert.equal(calledName(Buffer.from([22, ...Buffer.alloc(50, 3), ...extension, 9, 9])), 'example.org');
  assert.equal(calledName(Buffer.from([22, 3, 1])), 'TLS without a name');
  assert.equal(calledName(Buffer.from('SSH-2.0')), 'neither TLS nor HTTP');
});

test('a packet to an address is read, and every other line passed over', () => {
  const line = '1795000000.25 IP 10.77.0.2.3456 > 198.51.100.7.3478: UDP, length 20';
  assert.deepEqual(packet(line), { second: 1_795_000_000.25, from: '10.77.0.2', what: 'UDP 198.51.100.7:3478' });
  assert.equal(packet('listening on eth0'), undefined);
});

test('what was heard several times is one entry', () => {
  const heard = [5000, 9000].map((at) => ({ at, from: '10.77.0.1', kind: 'name' as const, what: 'A example.org' }));
  const [entry, ...more] = tally(heard, new Map([['10.77.0.1', 'server']]), 2000);
  assert.deepEqual(entry, { who: 'server', kind: 'name', what: 'A example.org', times: 2, firstSeconds: 3 });
  assert.deepEqual(more, []);
});

test('ports are read with their process', () => {
  const text = `udp UNCONN 0 0 0.0.0.0:3478 0.0.0.0:* users:(("a",pid=12,fd=3))
tcp LISTEN 0 4096 *:443 *:* users:(("a",pid=12,fd=9))
tcp LISTEN 0 4096 [::1]:9090 [::]:*`;
  assert.deepEqual(readPorts(text), [
    { protocol: 'udp', address: '0.0.0.0', port: 3478, pid: 12 },
    { protocol: 'tcp', address: '*', port: 443, pid: 12 },
  ]);
});

test('a database and its side files are left out together', () => {
  assert.deepEqual(groups(['a/db', 'a/db-shm', 'a/db-wal', 'a/key']), [['a/db', 'a/db-shm', 'a/db-wal'], ['a/key']]);
});

test('only names that a run of the lab gives are taken for its own', () => {
  const run = runName(123, 1_700_000_000_000, 1);
  assert.equal(runOf(run), run);
  assert.equal(runOf(spaceName(run, 'server')), run);
  for (const other of ['docker-1', 'wmlab', 'wmlab-', 'wmlab-A B', 'xwmlab-a-b']) assert.equal(runOf(other), undefined);
});

test('the guard refuses every namespace that the lab did not make', async () => {
  await assert.rejects(assertInside('default'), /has another name/);
  await assert.rejects(assertInside('wmlab-nobody-server'), /does not exist/);
});

test('the command says everything that is wrong at once', () => {
  const wrong = (...args: string[]) => {
    const given = options(args, EXPERIMENTS, DRIVERS);
    return 'wrong' in given ? given.wrong : [];
  };
  assert.deepEqual(wrong('--experiment', 'memory,nothing', '--tool', 'nobody', '--repeats', '0', '--machine', 'A'), [
    'No experiment is called nothing.',
    'No tool is called nobody.',
    '--repeats has to be a whole number above zero.',
    '--machine takes small letters, digits and hyphens.',
  ]);
  assert.match(wrong('--what').join(), /Unknown option '--what'/);
  for (const { id } of EXPERIMENTS) assert.ok(USAGE.includes(`  ${id}`), id);
});

test('how the programs were had is said of all tools, or of each', () => {
  const [one, other] = DRIVERS;
  assert.ok(one && other);
  const had = (...texts: string[]) => {
    const given = options(
      texts.flatMap((text) => ['--had', text]),
      EXPERIMENTS,
      DRIVERS,
    );
    if ('wrong' in given) return given.wrong;
    return [one, other].map(({ tool }) => hadText(given.had, tool));
  };
  assert.deepEqual(had('packages, version = newest'), ['packages, version = newest', 'packages, version = newest']);
  assert.deepEqual(had(`${other.tool}=image, tag=1`, 'packages'), ['packages', 'image, tag=1']);
  assert.deepEqual(had(`${one.tool}=packages`), ['packages', undefined]);
  assert.deepEqual(had(), [undefined, undefined]);
  assert.deepEqual(had('nobody=packages', 'a', 'b', `${one.tool}=`), [
    '--had nobody=...: no tool is called nobody.',
    '--had is given twice for all tools.',
    '--had says in words how you had the programs: it is empty.',
  ]);
  assert.match(USAGE, /--had NAME="TEXT"/);
});

test('a run that could be sent needs to say how each program was had, a trial does not', () => {
  const tools = [{ tool: 'one' }, { tool: 'other' }];
  const had = { all: undefined, of: { one: 'packages' } };
  assert.deepEqual(missingHad(tools, had, false), [
    '--had is missing for other: say how you had its programs, or the result passes no verification.',
  ]);
  assert.deepEqual(missingHad(tools, had, true), []);
  assert.deepEqual(missingHad(tools, { ...had, all: 'packages' }, false), []);
});

test('the text of each tool is kept with its programs', async () => {
  const driver = { ...DRIVERS[0]!, tool: 'one', programs: [{ flag: 'node', what: 'a program' }] };
  const paths = { node: process.execPath };
  const text = async (had: Parameters<typeof programsOf>[2]) =>
    (await programsOf(driver, paths, had)).map((program) => program.had);
  assert.deepEqual(await text({ all: 'packages', of: { one: 'an image' } }), ['an image']);
  assert.deepEqual(await text({ all: 'packages', of: { other: 'an image' } }), ['packages']);
  assert.deepEqual(await text({ all: undefined, of: {} }), ['not said']);
});

test('a list of name servers that a private folder of a place covers is made in it', () => {
  assert.equal(coveredNames('/run/systemd/resolve/stub-resolv.conf'), '/run/systemd/resolve/stub-resolv.conf');
  assert.equal(coveredNames('/etc/resolv.conf'), undefined);
  assert.equal(coveredNames('/runner/resolv.conf'), undefined);
});

test('a place hides where the clients of the machine itself keep their identity', () => {
  // NetBird's: of today and, copied from at the first start, of older ones. Tailscale's.
  for (const path of ['/var/lib/netbird', '/etc/netbird', '/var/lib/tailscale'])
    assert.ok(
      PRIVATE.some((hidden) => `${path}/`.startsWith(`${hidden}/`)),
      path,
    );
});

test('the version is the first line of what a program says, of packages and of hand-built ones alike', async () => {
  const said = async (text: string) => {
    const version = ['--eval', `console.log(${JSON.stringify(text)})`];
    const driver = { ...DRIVERS[0], tool: 'one', programs: [{ flag: 'node', what: 'a program', version }] };
    const [program] = await programsOf(driver as Parameters<typeof programsOf>[0], { node: process.execPath }, none);
    return program?.version ?? '';
  };
  const none = { all: 'packages', of: {} };
  const version = async (text: string) => ranVersion(await said(text));
  assert.equal(
    await version('headscale version v0.29.2\ncommit: f20f1f12\nbuilt with: go1.26.8 linux/amd64'),
    'v0.29.2',
  );
  assert.equal(await version('headscale version 0.29.2'), 'v0.29.2');
  assert.equal(await version('1.102.3\n  tailscale commit: 0123456789\n  go version: go1.26.8'), 'v1.102.3');
  assert.equal(await version('0.77.1'), 'v0.77.1');
  // A build without a version says so, and is never taken for a release.
  assert.equal(await version('development'), 'development');
});

test('a result is summed up in words for whoever ran it', () => {
  const spread = { case: 'two-nodes', open: 0, lower: 1, upper: 2, count: 10 };
  assert.deepEqual(
    summary({
      measures: { total: { unit: 's', what: 'all of it' }, files: { unit: '', what: 'files' } },
      tools: [
        {
          ...{ tool: 'one', programs: [], configuration: {}, runs: [], notMeasured: {} },
          spread: [
            { ...spread, measure: 'total', least: 1, median: 1.5, most: null },
            { ...spread, measure: 'files', least: 1, median: 1, most: 1 },
          ],
        },
      ],
    }),
    ['one, two-nodes: 1.5 s, 1 s to still open, 10 repeats: all of it', 'one, two-nodes: 1, 10 repeats: files'],
  );
});

test('a program that is missing or cannot be run is named with its option', () => {
  for (const driver of DRIVERS) {
    assert.equal(missingOf(driver, {}).length, driver.programs.length);
    const paths = Object.fromEntries(driver.programs.map(({ flag }) => [flag, '/nowhere/at/all']));
    assert.match(missingOf(driver, paths)[0] ?? '', /^--\S+ \/nowhere\/at\/all: there is no program/);
  }
});
