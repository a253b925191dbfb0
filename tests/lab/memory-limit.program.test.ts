import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { killsIn, MemoryLimit } from '../../lab/net/memory-limit.ts';

test('a program joins its group before it runs, and the kills of the kernel are read', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'whichmesh-limit-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const limit = new MemoryLimit('bell', 64, { folder, limit: 'memory.max', kills: 'memory.events' });
  const file = (name: string) => join(folder, 'bell', name);
  assert.equal(readFileSync(file('memory.max'), 'utf8'), '67108864');
  const [command, args] = limit.around('cat', [file('cgroup.procs')]);
  const printed = execFileSync(command, args, { encoding: 'utf8' });
  assert.match(printed, /^\d+\n$/);
  writeFileSync(file('memory.events'), 'max 9\noom 2\noom_kill 2\noom_group_kill 0\n');
  assert.equal(limit.kills(), 2);
});

test('both kinds of control groups say their kills in the same way', () => {
  assert.equal(killsIn('oom_kill_disable 0\nunder_oom 0\noom_kill 3\n'), 3);
  assert.equal(killsIn('low 0\nmax 4\noom_kill 1\n'), 1);
  assert.equal(killsIn('oom_kill_disable 0\nunder_oom 0\n'), 0);
});
