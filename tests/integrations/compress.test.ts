import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effortFor } from '../../integrations/hosting/compress.ts';

test('a site of a thousand pages is compressed as well as can be, a larger site and a huge file in less time', () => {
  assert.deepEqual(effortFor(2_000_000, 1000), { brotli: 11, gzip: 9 });
  assert.deepEqual(effortFor(50_000, 1001), { brotli: 8, gzip: 9 });
  assert.deepEqual(effortFor(2_000_001, 500), { brotli: 8, gzip: 9 });
});
