import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EXPERIMENTS } from '../../lab/experiments/index.ts';
import { digestOf } from '../../lab/record/digest.ts';
import { problemsOf } from '../../lab/record/problems.ts';
import type { Result, Run } from '../../lab/record/schema.ts';
import { spreads } from '../../lab/record/spread.ts';
import { pathOf, printed } from '../../lab/record/write.ts';
import { resultFiles } from '../../lab/verify.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { none } from '../support/none.ts';

const METHOD = {
  ...{ id: 'bell', repeats: 3, fewer: { rare: 1 }, timed: true },
  measures: { seconds: { unit: 's', what: 'a figure' } },
};
const runs = (name: string, ...seconds: (number | null)[]): Run[] =>
  seconds.map((value, index) => ({ case: name, repeat: index + 1, load: 0.1, values: { seconds: value } }));

function result(own: readonly Run[], change: Partial<Result> = {}): Result {
  const had = { what: 'a program', version: '1', sha256: 'a'.repeat(64), had: 'package of Debian 13' };
  const tool = {
    tool: 'quill',
    programs: [had],
    configuration: {},
    runs: [...own],
    notMeasured: {},
    spread: spreads(own),
  };
  const moment = { began: '2026-11-26T20:00:00.000Z', ended: '2026-11-26T20:10:00.000Z' };
  const machine = { name: 'vm', kernel: 'Linux 6', processor: 'p', cores: 2, memoryMb: 1000, node: 'v24' };
  const load = { before: 0, most: 0.1, quiet: true, together: false };
  const head = { edition: 1, experiment: 'bell', ...moment, machine, load, measures: METHOD.measures };
  const rest = { ...head, tools: [tool], ...change };
  return { ...rest, digest: digestOf(rest) };
}
const problems = (one: Result, path = pathOf(one)) => problemsOf(printed(one), path, [METHOD]);

test('every result in the project holds against its method', () => {
  const folder = join(ROOT, 'lab', 'results');
  none(resultFiles(folder).flatMap((file) => problemsOf(readFileSync(join(folder, file), 'utf8'), file, EXPERIMENTS)));
});

test('a sound result has no problem, wherever its runs are on one line or several', () => {
  const sound = result([...runs('often', 1, 2, 3), ...runs('rare', null)]);
  assert.deepEqual(problems(sound), []);
  assert.deepEqual(problemsOf(JSON.stringify(sound), pathOf(sound, 2), [METHOD]), []);
});

test('too few repeats, wrong numbers and undescribed measures are named', () => {
  assert.match(problems(result(runs('often', 1, 2)))[0] ?? '', /often has 2 repeats of 3/);
  const [first, second, third] = runs('often', 1, 2, 3);
  assert.ok(first && second && third);
  assert.match(problems(result([first, third, second]))[0] ?? '', /often is numbered wrongly/);
  const strange = { ...third, values: { seconds: 1, days: 2 } };
  assert.match(problems(result([first, second, strange]))[0] ?? '', /the measure days is not described/);
});

test('seconds of a busy machine do not count; names and counts do', () => {
  const busy = result(runs('often', 1, 2, 3), { load: { before: 0, most: 7, quiet: false, together: false } });
  assert.match(problems(busy)[0] ?? '', /the machine was busy, load 7/);
  assert.deepEqual(problemsOf(printed(busy), pathOf(busy), [{ ...METHOD, timed: false }]), []);
});

test('a result that was changed by hand is found by its digest and its spread', () => {
  const sound = result(runs('often', 1, 2, 3));
  const text = printed(sound).replace('"seconds":2', '"seconds":1');
  const found = problemsOf(text, pathOf(sound), [METHOD]);
  assert.equal(found.length, 2);
  assert.match(found[0] ?? '', /changed after the run/);
  assert.match(found[1] ?? '', /the spread is not the one of the runs/);
});

test('a result in the wrong folder, of an unknown experiment or edition, or of another shape is named', () => {
  const sound = result(runs('often', 1, 2, 3));
  assert.match(problems(sound, '1/2026-11-25/vm/bell.json')[0] ?? '', /belongs at 1\/2026-11-26\/vm\/bell.json/);
  assert.match(problems(result(runs('often', 1, 2, 3), { edition: 99 }))[0] ?? '', /edition 99 does not exist/);
  assert.match(problemsOf(printed(sound), pathOf(sound), [])[0] ?? '', /no experiment is called bell/);
  assert.match(problemsOf('{}', 'x.json', [METHOD])[0] ?? '', /x.json: edition/);
  assert.match(problemsOf('{', 'x.json', [METHOD])[0] ?? '', /not JSON/);
});

test('the spread counts what had not happened as longer than everything that did', () => {
  assert.deepEqual(spreads(runs('often', 3, 1, null, 2)), [
    {
      case: 'often',
      measure: 'seconds',
      count: 4,
      open: 1,
      least: 1,
      lower: 1.75,
      median: 2.5,
      upper: null,
      most: null,
    },
  ]);
  const never = { count: 2, open: 2, least: null, lower: null, median: null, upper: null, most: null };
  assert.deepEqual(spreads(runs('never', null, null)), [{ case: 'never', measure: 'seconds', ...never }]);
  assert.equal(spreads(runs('odd', 5, 1, 2))[0]?.median, 2);
});
