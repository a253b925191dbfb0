import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countClaims, formatClaimChoice, parseClaimChoice } from '../../src/core/claims.ts';
import type { Claim } from '../../src/core/model.ts';

const aClaim = (id: string, about: string, verdict: Claim['verdict']): Claim => ({
  id,
  about,
  verdict,
  claim: 'It floats.',
  where: 'title',
  truth: 'It does.',
  sources: [],
  criteria: [],
  needs: [],
});

const claims = [aClaim('a', 'alpha', 'wrong'), aClaim('b', 'beta', 'confirmed'), aClaim('c', 'alpha', 'confirmed')];
const known = { about: ['alpha', 'beta'], verdict: ['confirmed', 'wrong'] };

test('claims are counted in all and for one thing', () => {
  assert.equal(countClaims(claims, 'confirmed'), 2);
  assert.equal(countClaims(claims, 'confirmed', 'alpha'), 1);
});

test('a choice is read from the address, and what does not exist is named', () => {
  assert.deepEqual(parseClaimChoice('?about=Alpha&verdict=wrong', known), {
    about: 'alpha',
    verdict: 'wrong',
    unknown: [],
  });
  assert.deepEqual(parseClaimChoice('?about=omega&verdict=', known), { about: '', verdict: '', unknown: ['omega'] });
  assert.equal(parseClaimChoice(`?about=${'x'.repeat(99)}`, known).unknown[0]?.length, 60);
});

test('a choice that is written is read back', () => {
  for (const about of ['', 'alpha'])
    for (const verdict of ['', 'wrong']) {
      const query = formatClaimChoice({ about, verdict });
      assert.deepEqual(parseClaimChoice(query, known), { about, verdict, unknown: [] });
    }
  assert.equal(formatClaimChoice({ about: '', verdict: '' }), '');
});
