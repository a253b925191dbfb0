import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normal } from '../../../src/core/text/normal.ts';

test('case and accents do not matter', () => assert.equal(normal('Éire'), 'eire'));
