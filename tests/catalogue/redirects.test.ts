import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectsOf } from '../../src/catalogue/redirects.ts';
import { pairs } from '../../src/core/decision/pairs.ts';
import { aNeed, aTool } from '../fixtures/things.ts';

test('an older name of a need leads to its page, and the other order of a pair to the pair', () => {
  const needs = [aNeed({ id: 'night', aliases: ['dark', 'late'] }), aNeed({ id: 'loud' })];
  assert.deepEqual(redirectsOf({ needs, pairs: pairs([aTool('beta'), aTool('alpha')], needs) }), {
    '/compare/beta-vs-alpha/': '/compare/alpha-vs-beta/',
    '/needs/dark/': '/needs/night/',
    '/needs/late/': '/needs/night/',
  });
});
