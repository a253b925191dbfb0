import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pastedFragments } from '../../src/core/pasted.ts';

test('a place that a mail or chat program mangled is found again', () => {
  assert.deepEqual(pastedFragments('#bell'), ['bell']);
  for (const end of ['.', ').', '"', '%E2%80%9D', '&gt;', ',', '%E2%80%8B', '?utm_source=x', '&fbclid=1', '%20']) {
    assert.ok(pastedFragments(`#bell${end}`).includes('bell'), end);
  }
  assert.ok(pastedFragments('#Bell').includes('bell'));
});

test('no fragment is a reason to fail', () => {
  for (const hash of ['', '#', '#%', '#%E0%A4', '#?', '#....']) assert.ok(Array.isArray(pastedFragments(hash)), hash);
});
