import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { labLines, ranVersion } from '../../../src/core/lab/line.ts';
import { editionsOf, experimentSeen, newestSeen } from '../../../src/core/lab/seen.ts';
import { placeholders } from '../../../src/core/lab/sentence.ts';

const catalogue = getCatalogue(INVENTED);
const { lab, tools } = catalogue;
const [weighing] = lab.experiments;
assert.ok(weighing);
const texts = (id: string) =>
  labLines(catalogue, id as 'cost').flatMap((line) =>
    line.tools.map(({ tool, found }) => `${tool.name}: ${found.join('; ')}`),
  );

test('results are resolved to their experiment and tools, the newest first', () => {
  assert.deepEqual(
    lab.results.map(({ experiment, began }) => [experiment.id, began.slice(0, 10)]),
    [
      ['doors', '2026-02-12'],
      ['storm', '2026-02-11'],
      ['weighing', '2026-02-10'],
      ['weighing', '2026-02-03'],
    ],
  );
  assert.equal(lab.results[0]?.tools[0]?.tool, tools[0]);
  assert.deepEqual(editionsOf(lab), [1]);
});

test('the newest run of a case counts, and older ones stay in the list of runs', () => {
  const seen = experimentSeen(catalogue, weighing, 1);
  assert.equal(seen?.results.length, 2);
  const [amberwick] = seen.tools;
  assert.deepEqual(
    amberwick?.cases.map(({ name, result }) => [name, result.began.slice(0, 10)]),
    [
      ['empty', '2026-02-10'],
      ['full', '2026-02-10'],
    ],
  );
});

test('a case that only an older run has is shown from there, and another machine is not mixed in', () => {
  const [newest, ...others] = lab.results.filter(({ experiment }) => experiment === weighing);
  assert.ok(newest);
  const short = {
    ...newest,
    tools: newest.tools.map((tool) => ({ ...tool, runs: tool.runs.filter((run) => run.case === 'full') })),
  };
  const cases = (results: typeof lab.results) =>
    experimentSeen({ tools, lab: { ...lab, results } }, weighing, 1)?.tools[0]?.cases.map(({ name, result }) => [
      name,
      result.began.slice(0, 10),
    ]);
  assert.deepEqual(cases([short, ...others]), [
    ['empty', '2026-02-03'],
    ['full', '2026-02-10'],
  ]);
  const elsewhere = others.map((result) => ({ ...result, machine: { ...result.machine, name: 'barn' } }));
  assert.deepEqual(cases([short, ...elsewhere]), [['full', '2026-02-10']]);
});

test('cases are in the order in which the experiment names them, in whatever order they ended', () => {
  const results = lab.results.map((result) => ({
    ...result,
    tools: result.tools.map((tool) => ({ ...tool, runs: tool.runs.toReversed() })),
  }));
  const seen = experimentSeen({ tools, lab: { ...lab, results } }, weighing, 1);
  assert.deepEqual(seen?.cases, ['empty', 'full']);
  assert.deepEqual(
    seen.tools[0]?.cases.map(({ name }) => name),
    ['empty', 'full'],
  );
});

test('figures of two editions are never together', () => {
  const [newest, ...others] = lab.results.filter(({ experiment }) => experiment === weighing);
  assert.ok(newest);
  const results = [{ ...newest, edition: 2 }, ...others];
  const parts = { tools, lab: { ...lab, results } };
  assert.deepEqual(editionsOf(parts.lab), [2, 1]);
  assert.deepEqual(
    newestSeen(parts).map(({ edition, results: own }) => [edition, own.length]),
    [[2, 1]],
  );
  assert.equal(experimentSeen(parts, weighing, 3), undefined);
});

test('every tool has a line for each figure, or why it was not measured', () => {
  assert.deepEqual(texts('cost'), [
    'Amberwick: Eaten in a day: 42 g (40.5 to 44 g, 3 repeats); First letter after: 4 s (3 to still on its way after 30 s, 3 repeats)',
    'Brackenpost: Eaten in a day: 130 g (120 to 140 g, 3 repeats); First letter after: still on its way after 30 s, 3 of 3 repeats',
    'Cobblegrid: not measured, because nobody lent us one',
    'Dandelion Semaphore Exchange: not measured, because nobody has run this experiment with it yet',
  ]);
});

test('a line counts, lists where another measure has a value, and names the cases with a no', () => {
  const [storm, , , , doors] = texts('operate');
  assert.equal(storm, 'Amberwick: Letters arrive: yes in 2 of 3 repeats; Not all birds return: without ledger.txt');
  assert.equal(doors, 'Amberwick: Hatches: 3; Reached by a stranger: north; On the roof: skylight');
});

test('a version is written as the site writes versions, and a newer one is named beside it', () => {
  assert.deepEqual(['pigeon version v1.2.3', '0.77.1', 'unknown'].map(ranVersion), ['v1.2.3', 'v0.77.1', 'unknown']);
  assert.deepEqual(
    labLines(catalogue, 'cost')[0]?.tools.map(({ version }) => version),
    ['v3.2.0, newest known v3.4.1', 'v1.9.0, newest known v1.9.2', '', ''],
  );
});

test('the holes of a line say which case and measures they need', () => {
  assert.deepEqual(
    placeholders('{without a.b.seconds}, {not back}, {x.#} and {y.what: kind=name}').map(
      ({ form, cases, measures }) => [form, ...cases, ...measures],
    ),
    [
      ['figure', 'without a.b', 'seconds'],
      ['not', 'back'],
      ['count', 'x'],
      ['where', 'y', 'what', 'kind'],
    ],
  );
});
