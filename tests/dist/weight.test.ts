import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { DIST } from '../support/dist.ts';

/** 45 KB. */
const LIMIT = 45 * 1024;

const weigh = (file: string): number =>
  brotliCompressSync(readFileSync(join(DIST, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

for (const file of ['compare/index.html', 'field-report/index.html']) {
  test(`${file} weighs at most ${LIMIT} bytes`, () => {
    const weight = weigh(file);
    assert.ok(weight <= LIMIT, `${weight} bytes after Brotli`);
  });
}
