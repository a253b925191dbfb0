import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countClaims } from '../../src/core/claims.ts';
import type { Claim } from '../../src/core/model.ts';

const aClaim = (id: string, about: string, finding: Claim['finding']): Claim => ({
  id,
  about,
  finding,
  claim: 'It floats.',
  where: 'title',
  truth: 'It does.',
  sources: [],
  criteria: [],
  needs: [],
  asserts: [],
});

const claims = [aClaim('a', 'alpha', 'wrong'), aClaim('b', 'beta', 'confirmed'), aClaim('c', 'alpha', 'confirmed')];

test('claims are counted in all and for one thing', () => {
  assert.equal(countClaims(claims, 'confirmed'), 2);
  assert.equal(countClaims(claims, 'confirmed', 'alpha'), 1);
  assert.equal(countClaims(claims, 'wrong', 'alpha'), 1);
  assert.equal(countClaims(claims, 'wrong', 'beta'), 0);
});
