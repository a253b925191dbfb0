import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchmarkSchema } from '../../src/catalogue/schemas/benchmark.ts';
import { measureOf } from '../../src/core/measure.ts';

test('a unit says what is measured', () => {
  assert.deepEqual(['Gbps', 'Mbps', 'MB', 'GiB', '% system CPU', 'ms', 's'].map(measureOf), [
    ...['throughput', 'throughput', 'memory', 'memory', 'processor', 'time', 'time'],
  ]);
});

test('a unit that no chart knows is a problem of the content, not of the page', () => {
  assert.equal(measureOf('parsecs'), undefined);
  const { error } = benchmarkSchema.shape.unit.safeParse('parsecs');
  assert.match(error?.issues[0]?.message ?? '', /no chart knows this unit; write a rate such as Mbps/);
  assert.equal(benchmarkSchema.shape.unit.safeParse('Kbps').success, true);
});
