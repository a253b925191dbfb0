import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groundsOfBenchmark, groundsOfFact } from '../../src/catalogue/rate.ts';
import { checkContent } from '../../src/catalogue/index.ts';
import type { Benchmark } from '../../src/core/model.ts';
import { TODAY } from '../fixtures/content.ts';
import { INVENTED, SITE_DAY } from '../../scripts/lib/small-site.ts';
import { aFact, aLicence, aSource, aSupport } from '../fixtures/things.ts';

const checked = { version: 'v1.2.0', on: '2026-11-01' };
const grounds = (rest: Parameters<typeof aFact>[1] = {}, criterion = aSupport(), today = TODAY) =>
  groundsOfFact(aFact('yes', rest), { checked }, criterion, today);

describe('what decides how sure a fact is', () => {
  test('the version: one read at an older version than its tool is less direct, a newer one is not', () => {
    const at = (version: string) => grounds({ checked: { version, on: '2026-11-01' } }).version;
    assert.deepEqual([grounds().version, at('v1.1.9'), at('v1.2.0'), at('v2.0.0')], ['same', 'older', 'same', 'same']);
  });
  test('the age, by the day that is given', () => {
    assert.equal(grounds().old, false);
    assert.equal(grounds({}, aSupport(), '2027-03-01').old, true);
  });
  test('what an author adds: a command, a second reading, doubts, sources against it', () => {
    const { verifiable, secondReading, doubts, against } = grounds({
      verify: 'ring',
      secondReading: { on: TODAY, outcome: 'agrees' },
      doubts: ['inferred'],
      against: [aSource('b')],
    });
    assert.deepEqual([verifiable, secondReading, doubts, against], [true, 'agrees', ['inferred'], ['b']]);
    assert.deepEqual([grounds().verifiable, grounds().secondReading], [false, undefined]);
  });
  test('whether a document is the best there is: for licences and opinions', () => {
    assert.deepEqual([grounds().documentary, grounds({}, aLicence()).documentary], [false, true]);
    assert.equal(grounds({ doubts: ['judgement'] }).documentary, true);
  });
});

describe('what decides how sure a figure is', () => {
  const figure = (rest: Partial<Benchmark>) =>
    groundsOfBenchmark(
      { sources: [], doubts: [], measuredBy: 'third-party', on: '2026-01-01', ...rest } as unknown as Benchmark,
      TODAY,
    );
  test('who measured, which version, and how long ago', () => {
    assert.deepEqual(figure({}).doubts, []);
    assert.deepEqual(figure({ measuredBy: 'vendor', doubts: ['incomplete'] }).doubts, ['incomplete', 'one-witness']);
    assert.deepEqual([figure({}).version, figure({ versions: 'v1' }).version], ['unknown', 'same']);
    assert.deepEqual([figure({}).old, figure({ on: '2024-11-21' }).old], [false, true]);
  });
});

test('the catalogue gives each answer its certainty, and an unknown none', () => {
  const { catalogue } = checkContent(INVENTED, SITE_DAY);
  const certainty = (tool: string, row: string) => catalogue?.tool(tool).facts[row]?.certainty;
  assert.deepEqual(certainty('amberwick', 'day-flight'), {
    level: 'moderate',
    reasons: ['documentation', 'not-repeatable', 'read-once'],
  });
  assert.deepEqual(certainty('brackenpost', 'first-edition'), { level: 'moderate', reasons: ['read-once'] });
  assert.equal(certainty('cobblegrid', 'day-flight'), undefined);
  assert.equal(
    catalogue?.benchmarks.every((benchmark) => 'certainty' in benchmark),
    true,
  );
});
