import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Notebook } from '../../lab/bench.ts';
import { firstPing } from '../../lab/experiments/first-ping.ts';
import { problemsOf } from '../../lab/record/problems.ts';
import { resultSchema } from '../../lab/record/schema.ts';
import { pathOf, printed } from '../../lab/record/write.ts';
import { run, type RunOptions } from '../../lab/run.ts';
import { fakeBench } from './support/fake.ts';

const programs = {
  faketool: [{ what: 'a program', version: '1', sha256: 'a'.repeat(64), had: 'invented for a test' }],
};

function options(done: string[], more: Parameters<typeof fakeBench>[1] = {}): RunOptions {
  const bench = () => fakeBench(done, more);
  return { experiment: firstPing, drivers: [bench().driver], machineName: 'test', programs, bench };
}

test('a run makes a world for each repeat, removes it and keeps what was seen', async () => {
  const done: string[] = [];
  const outcome = await run(options(done, { repeats: 2 }));
  assert.ok(outcome.whole);
  assert.deepEqual(done.slice(0, 4), ['make a world', 'join left', 'join right', 'remove the world']);
  const [tool] = outcome.result.tools;
  assert.equal(tool?.runs.length, 2);
  assert.deepEqual(tool?.configuration, { 'config.yaml': 'a: b\n' });
  assert.equal(tool?.spread.find(({ measure }) => measure === 'commands')?.median, 2);
  assert.equal(resultSchema.safeParse(outcome.result).success, true);
});

test('each repeat begins once the machine is quiet', async () => {
  const done: string[] = [];
  const calm = () => Promise.resolve(void done.push('wait'));
  await run(options(done, { repeats: 1, calm }));
  assert.deepEqual(done.slice(0, 2), ['wait', 'make a world']);
});

test('a run that was done as the method says passes verification', async () => {
  const { result } = await run(options([]));
  // The machine that tests run on may be busy, and seconds of a fake tool mean nothing.
  const method = { ...firstPing, timed: false };
  assert.deepEqual(problemsOf(printed(result), pathOf(result), [method]), []);
});

test('a failure ends the run, removes the world and keeps what was seen until then', async () => {
  const done: string[] = [];
  const outcome = await run(options(done, { broken: 'join right' }));
  assert.ok(!outcome.whole);
  assert.match(outcome.why, /faketool: join right is broken/);
  assert.equal(done.at(-1), 'remove the world');
  assert.deepEqual(outcome.result.tools[0]?.runs, []);
});

test('a caller who does not want to wait ends the run before the next repeat', async () => {
  const stop = new AbortController();
  stop.abort();
  const done: string[] = [];
  const outcome = await run(options(done, { signal: stop.signal }));
  assert.ok(!outcome.whole);
  assert.deepEqual(done, []);
});

test('tools can be worked at the same time, and come in the order of the alphabet', async () => {
  const done: string[] = [];
  const bench = () => fakeBench(done, { repeats: 1 });
  const drivers = ['zither', 'accordion'].map((tool) => ({ ...bench().driver, tool }));
  const named = (driver: (typeof drivers)[number]) => ({ ...bench(), driver });
  const outcome = await run({ ...options(done), drivers, bench: named, programs: {}, together: true });
  assert.deepEqual(done.slice(0, 2), ['make a world', 'make a world']);
  assert.deepEqual(
    outcome.result.tools.map(({ tool }) => tool),
    ['accordion', 'zither'],
  );
});

test('a caller may want some cases only', () => {
  const wants = (cases?: string[]) => new Notebook(fakeBench([], cases ? { cases } : {})).wants('one');
  assert.deepEqual([wants(), wants(['one']), wants(['other'])], [true, true, false]);
});

test('the configuration at defaults is kept beside the other', async () => {
  const notebook = new Notebook(fakeBench());
  await notebook.world(() => Promise.resolve());
  await notebook.world(() => Promise.resolve(), { defaults: true });
  assert.deepEqual(Object.keys(notebook.configuration), ['config.yaml', 'config.yaml, at defaults']);
});

test('repeats are numbered for each case, and what was not seen in time is said', async () => {
  const said: string[] = [];
  const notebook = new Notebook(fakeBench([], { say: (text) => said.push(text) }));
  await notebook.repeat('one', () => Promise.resolve({ seconds: 1 }));
  await notebook.repeat('other', () => Promise.resolve({ seconds: null }));
  await notebook.repeat('one', () => Promise.resolve({ seconds: 2 }));
  assert.deepEqual(
    notebook.runs.map((one) => [one.case, one.repeat]),
    [
      ['one', 1],
      ['other', 1],
      ['one', 2],
    ],
  );
  assert.equal(said[1], 'faketool: other 1: seconds still open');
  notebook.notMeasured('third', 'it cannot be');
  assert.deepEqual(notebook.reasons, { third: 'it cannot be' });
});
