import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondsOf } from '../../scripts/bench/usage.ts';

test('the time of a processor is read as ps writes it', () => {
  assert.deepEqual(['00:00:07', '01:02:03', '2-00:00:01', '4:05'].map(secondsOf), [7, 3723, 172_801, 245]);
});
