import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EXPERIMENTS } from '../../lab/experiments/index.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { experimentSeen } from '../../src/core/lab/seen.ts';
import { placeholders } from '../../src/core/lab/sentence.ts';
import { none } from '../support/none.ts';

const catalogue = getCatalogue(ROOT);
const { lab } = catalogue;

test('each experiment of the lab has its words, in the same order', () => {
  assert.deepEqual(
    lab.experiments.map(({ id }) => id),
    EXPERIMENTS.map(({ id }) => id),
  );
  for (const [index, { asks }] of EXPERIMENTS.entries()) assert.equal(lab.experiments[index]?.asks, asks);
});

test('they name measures that the lab takes', () => {
  none(
    lab.experiments.flatMap(({ id, says, charts, tables }) => {
      const measures = Object.keys(EXPERIMENTS.find((one) => one.id === id)?.measures ?? {});
      const named = [...Object.values(charts), ...Object.values(tables), ...says.flatMap(placeholders)];
      return named
        .flatMap((part) => part.measures)
        .filter((name) => !measures.includes(name))
        .map((name) => `${id} ${name}`);
    }),
  );
});

test('each measure has a chart or a table, and each case that was seen has words', () => {
  none(
    lab.experiments.flatMap((experiment) => {
      const { id, charts, tables, words } = experiment;
      const shown = [...Object.values(charts), ...Object.values(tables)].flatMap(({ measures }) => measures);
      const measures = Object.keys(EXPERIMENTS.find((one) => one.id === id)?.measures ?? {});
      const seen = experimentSeen(catalogue, experiment, 1);
      return [
        ...measures.filter((name) => !shown.includes(name)).map((name) => `${id}: nothing shows ${name}`),
        // A file that was left out is named by the case itself.
        ...(seen?.cases ?? [])
          .filter((name) => words[name] === undefined && !name.startsWith('without '))
          .map((name) => `${id}: no words for the case ${name}`),
      ];
    }),
  );
});

test('every hole of a line is filled for every tool that was measured', () => {
  none(
    lab.experiments.flatMap((experiment) => {
      const seen = experimentSeen(catalogue, experiment, 1);
      if (!seen) return [];
      const holes = experiment.says.flatMap(placeholders).flatMap(({ cases }) => cases);
      return seen.tools
        .filter(({ cases }) => cases.length > 0)
        .flatMap(({ tool, cases, without }) =>
          holes
            .filter((name) => without[name] === undefined && !cases.some((one) => one.name === name))
            .map((name) => `${experiment.id}: ${tool.name} has no case ${name}`),
        );
    }),
  );
});

const words = new Map([
  [10, /ten minutes/i],
  [30, /half an hour/i],
  [60, /an hour/i],
]);

test('they say the waiting times that the lab has', () => {
  for (const { id, cap, minutes } of EXPERIMENTS) {
    const said = lab.experiments.find((one) => one.id === id);
    assert.equal(said?.cap, cap, `${id}: seconds after which a repeat stops waiting`);
    if (minutes === undefined) continue;
    const how = words.get(minutes);
    assert.ok(how && said && how.test([said.asks, said.says, ...said.how].join(' ')), `${id}: ${minutes} minutes`);
  }
});

test('the method lists each experiment with its repeats', () => {
  const rows = lab.readme
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => row.map((spans) => spans.map(({ text }) => text).join('')));
  assert.deepEqual(
    rows.filter(([id]) => EXPERIMENTS.some((one) => one.id === id)).map((row) => [row[0], row.at(-1)]),
    EXPERIMENTS.map(({ id, repeats }) => [id, String(repeats)]),
  );
});

test('it says for how long the lab waits for a flow to stop', () => {
  const { cap } = EXPERIMENTS.find(({ id }) => id === 'revocation') ?? {};
  assert.match(
    readFileSync(join(ROOT, 'lab/README.md'), 'utf8').replaceAll(/\s+/g, ' '),
    new RegExp(`after ${cap} seconds is "still open"`),
  );
});
