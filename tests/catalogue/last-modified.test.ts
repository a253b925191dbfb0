import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { lastModifiedOf } from '../../src/catalogue/last-modified.ts';
import { aFact, aNeed, aQuestion, aSupport, aSymptom, aTool } from '../fixtures/things.ts';

const checked = (on: string) => ({ version: 'v1.0.0', on });
const tools = [
  {
    ...aTool('alpha', { lights: 'yes', bell: aFact('no', { checked: checked('2026-09-09') }) }),
    checked: checked('2026-08-01'),
  },
  { ...aTool('beta', { lights: 'no', bell: 'no' }), checked: checked('2026-07-01') },
];
const content = {
  tools,
  criteria: [aSupport('lights'), aSupport('bell')],
  needs: [aNeed()],
  pairs: [{ slug: 'alpha-vs-beta', pair: tools }],
  questions: [aQuestion('bell')],
  areas: [{ id: 'sound' }, { id: 'light' }],
  symptoms: [aSymptom('bell'), aSymptom('horn', { checked: '2026-11-05' })],
  scenarios: [{ id: 'commute', tool: { id: 'alpha' }, facts: [{ id: 'lights' }] }],
  alternatives: [],
  changes: [{ on: '2026-03-04' }, { on: '2026-02-03' }],
  lab: {
    results: [
      { edition: 1, experiment: { id: 'weighing' }, day: '2026-06-07' },
      { edition: 1, experiment: { id: 'weighing' }, day: '2026-06-05' },
      { edition: 1, experiment: { id: 'storm' }, day: '2026-06-06' },
    ],
  },
  pages: [{ id: 'about', title: 'About', description: 'x', updated: '2026-01-02' }],
} as unknown as Catalogue;

test('a page is as new as the newest check behind it', () => {
  const days = lastModifiedOf(content);
  assert.equal(days.get('/tools/alpha/'), '2026-09-09');
  assert.equal(days.get('/tools/beta/'), '2026-07-01');
  assert.equal(days.get('/compare/alpha-vs-beta/'), '2026-09-09');
  assert.equal(days.get('/needs/night/'), '2026-08-01');
  assert.equal(days.get('/scenarios/commute/'), '2026-08-01');
  assert.equal(days.get('/changes/'), '2026-03-04');
  assert.equal(days.get('/about/'), '2026-01-02');
  assert.equal(days.get('/faq/'), '2026-11-01');
  assert.equal(days.get('/faq/bell/'), '2026-11-01');
  assert.equal(days.get('/troubleshoot/'), '2026-11-05');
  assert.equal(days.get('/troubleshoot/sound/'), '2026-11-05');
  assert.equal(days.get('/troubleshoot/sound/bell/'), '2026-11-01');
  assert.equal(days.has('/troubleshoot/light/'), false);
  assert.equal(days.get('/'), '2026-09-09');
  assert.equal(days.get('/lab/'), '2026-06-07');
  assert.equal(days.get('/lab/1/'), '2026-06-07');
  assert.equal(days.get('/lab/1/storm/'), '2026-06-06');
  assert.equal(days.has('/unheard-of/'), false);
});
