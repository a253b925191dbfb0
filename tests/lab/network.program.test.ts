import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertInside } from '../../lab/net/guard.ts';
import { findLeftovers, type Leftovers } from '../../lab/net/leftovers.ts';
import { Network } from '../../lab/net/network.ts';
import { groups } from '../../lab/net/memory-limit.ts';
import { must, runCommand } from '../../lab/net/run-command.ts';
import { ROOT } from '../../scripts/lib/run.ts';

/** Why no namespaces can be made here; nothing where they can. */
async function obstacle(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'network namespaces are a thing of Linux';
  if (process.getuid?.() !== 0) return 'only root may make network namespaces';
  for (const program of ['ip', 'ping', 'openssl']) {
    if ((await runCommand('sh', ['-c', `command -v ${program}`])).code !== 0) return `${program} is not installed`;
  }
  const name = `wmlab-probe${process.pid}-a`;
  const { code, stderr } = await runCommand('ip', ['netns', 'add', name]);
  await runCommand('ip', ['netns', 'del', name]);
  return code === 0 ? undefined : `no namespace can be made: ${stderr.trim()}`;
}
const skip = (await obstacle()) ?? false;

interface Held {
  readonly child: ChildProcess;
  readonly run: string;
  readonly answered: boolean;
}

async function hold(t: TestContext, ...args: string[]): Promise<Held> {
  const program = join(ROOT, 'tests', 'lab', 'support', 'hold.ts');
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { run: string; answered: boolean }) };
}

/** What is left of a run once nothing changes any more, or after five minutes. */
async function leftOf(run: string): Promise<number> {
  const count = async () => Object.values(await findLeftovers(run)).flat().length;
  for (let time = 0; time < 600 && (await count()) > 0; time += 1) await sleep(500);
  return count();
}

/** What a run has made once its program has started: before, the shell that prepares it may have a child. */
async function settled(run: string): Promise<Leftovers> {
  let found = await findLeftovers(run);
  for (let time = 0; time < 60 && found.processes.length !== 1; time += 1) {
    await sleep(500);
    found = await findLeftovers(run);
  }
  return found;
}

test('hosts of a run reach each other, and the run removes them', { skip }, async (t) => {
  const { child, run, answered } = await hold(t, 'close');
  assert.equal(answered, true);
  await once(child, 'exit');
  assert.equal(await leftOf(run), 0);
});

test(
  'a run that is killed in the middle leaves no namespace, process, file or limit of memory',
  { skip },
  async (t) => {
    const { child, run } = await hold(t);
    const { spaces, processes, files, limits } = await settled(run);
    assert.deepEqual([spaces.length, processes.length, limits.length], [3, 1, groups() ? 1 : 0]);
    assert.ok(files.length >= 3);
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(await leftOf(run), 0);
  },
);

test('what a program writes into its home or beside the settings for SSH stays in its place', { skip }, async () => {
  const network = await Network.make();
  const kept = `wmlab-kept-${process.pid}`;
  try {
    const place = await network.place('server');
    const home = await place.run('sh', ['-c', `echo "$HOME"; touch "$HOME/${kept}" /run/${kept}`]);
    assert.ok(home.startsWith(place.folder), home);
    if (existsSync('/etc/ssh')) await place.run('touch', [`/etc/ssh/${kept}`]);
    for (const folder of [homedir(), '/run', '/etc/ssh']) assert.ok(!existsSync(join(folder, kept)), folder);
  } finally {
    await network.close();
  }
  assert.ok(!existsSync(network.folder));
});

test('cleaning up does not touch a run that still lives', { skip }, async (t) => {
  const { child, run } = await hold(t);
  assert.ok(!(await findLeftovers()).spaces.some((space) => space.startsWith(run)));
  child.kill('SIGKILL');
  assert.equal(await leftOf(run), 0);
});

test('the guard lets a host of a run pass, and refuses one that has a way out', { skip }, async (t) => {
  const { child, run } = await hold(t);
  const server = `${run}-server`;
  await assertInside(server);
  const stranger = `wmlab-stranger${process.pid}-a`;
  t.after(() => runCommand('ip', ['netns', 'del', stranger]));
  await must('ip', ['netns', 'add', stranger]);
  await must('ip', ['link', 'add', 'way', 'netns', server, 'type', 'veth', 'peer', 'name', 'out', 'netns', stranger]);
  await assert.rejects(assertInside(server), /holds the link way, which may lead out/);
  child.kill('SIGKILL');
  assert.equal(await leftOf(run), 0);
});
