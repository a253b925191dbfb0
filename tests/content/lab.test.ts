import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { resultSchema, type Result, type ToolResult } from '../../lab/record/schema.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { experimentSeen } from '../../src/core/lab/seen.ts';
import type { Source } from '../../src/core/model.ts';
import { none } from '../support/none.ts';
import { content } from './content.ts';

type Lab = NonNullable<Source['lab']>;
type Measurement = Source & { readonly lab: Lab };

const RESULTS = join(ROOT, 'lab/results');
const ours = content.sources.filter((source): source is Measurement => source.lab !== undefined);

interface Run {
  readonly result: Result;
  readonly own: ToolResult;
}

/** The results of a source's experiment on all days, those of its tool. */
const runsOfAllDays = ({ lab }: Measurement): Run[] =>
  globSync(`${lab.edition}/*/*/${lab.experiment}{,-[0-9]*}.json`, { cwd: RESULTS }).flatMap((file) => {
    const result = resultSchema.parse(JSON.parse(readFileSync(join(RESULTS, file), 'utf8')));
    const own = result.tools.find(({ tool }) => tool === lab.tool.id);
    return own ? [{ result, own }] : [];
  });

/** The days that a source names. */
const daysOf = ({ date, lab }: Measurement): string[] => [date, ...lab.again];

/** Those of one day. */
const runsOn = (source: Measurement, day: string): Run[] =>
  runsOfAllDays(source).filter(({ result }) => result.began.startsWith(day));

/** `v1.2.3` of whatever a program prints as its version. */
const versionIn = (text: string): string => /v?(\d+\.\d+\.\d+\S*)/.exec(text)?.[1] ?? text;

/** Figures with a point, but for versions, as a text has them. */
const figuresIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\w.])\d[\d,]*\.\d+(?![\d.]*\.\d)/g)].map(([figure]) => Number(figure.replaceAll(',', '')));

test('each day of a measurement that a fact cites has its result, with the programs that ran and their SHA-256', () => {
  assert.ok(existsSync(RESULTS));
  const programs = (all: readonly { readonly version: string; readonly sha256: string }[]) =>
    all.map(({ version, sha256 }) => `${versionIn(version)} ${sha256}`).toSorted();
  none(
    ours.flatMap((source) => {
      const ran = programs(source.lab.programs).join();
      return daysOf(source)
        .filter((day) => !runsOn(source, day).some(({ own }) => programs(own.programs).join() === ran))
        .map((day) => `${source.id}: ${day}`);
    }),
  );
});

test('a measurement says no more repeats than its result has', () => {
  none(
    ours.flatMap((source) => {
      const repeats = (day: string) => runsOn(source, day).flatMap(({ own }) => own.runs.map(({ repeat }) => repeat));
      return daysOf(source)
        .filter((day) => Math.max(0, ...repeats(day)) < source.lab.repeats)
        .map((day) => `${source.id}: ${day}`);
    }),
  );
});

test('the pages of the lab show the runs that facts cite', () => {
  const { experiments, results } = content.lab;
  none(
    ours.flatMap(({ id, date, lab }) => {
      const experiment = experiments.find((one) => one.id === lab.experiment);
      const seen = experiment && experimentSeen(content, experiment, lab.edition);
      const shown = seen?.tools.find(({ tool }) => tool === lab.tool)?.cases ?? [];
      // A case that the cited run does not have comes from another one.
      return shown.some(({ result }) => result.day === date) ? [] : [id];
    }),
  );
  assert.ok(results.some(({ tools }) => tools.some(({ cited }) => cited)));
});

/** Every figure that the results of some measurements have, on whatever day: single runs, and their spread. */
const known = (sources: readonly Source[]): Set<number> =>
  new Set(
    sources
      .filter((source): source is Measurement => source.lab !== undefined)
      .flatMap(runsOfAllDays)
      .flatMap(({ own: { runs, spread } }) => [
        ...runs.flatMap(({ values }) => Object.values(values)),
        ...spread.flatMap(({ least, lower, median, upper, most }) => [least, lower, median, upper, most]),
      ])
      .filter((value) => typeof value === 'number'),
  );

/** Every text that rests on nothing but measurements of ours. */
const texts = [
  ...content.tools.flatMap(({ id, facts }) =>
    Object.entries(facts).map(([row, { note = '', sources }]) => ({ id: `${row}--${id}`, text: note, sources })),
  ),
  ...content.claims.flatMap(({ id, measured }) =>
    measured ? [{ id, text: measured.text, sources: measured.sources }] : [],
  ),
].filter(({ sources }) => sources.length > 0 && sources.every(({ lab }) => lab));

test('a text that rests on our measurements has no figure that is not in their results', () => {
  assert.ok(texts.length > 0);
  none(
    texts.flatMap(({ id, text, sources }) => {
      const figures = known(sources);
      return figuresIn(text)
        .filter((figure) => !figures.has(figure))
        .map((figure) => `${id}: ${figure}`);
    }),
  );
});
