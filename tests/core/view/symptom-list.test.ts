import assert from 'node:assert/strict';
import { test } from 'node:test';
import { symptomList } from '../../../src/core/view/symptom-list.ts';
import { aSymptom } from '../../fixtures/things.ts';

const alpha = { id: 'alpha', name: 'Alpha' };
const many = Array.from({ length: 9 }, (_, index) => aSymptom(`bell-${index}`, { threads: index }));

test('a page about a tool names its six most reported symptoms, and leads to all of them', () => {
  const list = symptomList([...many, aSymptom('horn', { tools: ['beta'], threads: 50 })], alpha);
  assert.deepEqual(
    list?.links.map(({ to }) => to),
    [8, 7, 6, 5, 4, 3].map((index) => `/troubleshoot/sound/bell-${index}/`),
  );
  assert.deepEqual(list?.all, { label: '9 symptoms of Alpha, each with its cure', to: '/troubleshoot/?tool=alpha' });
});

test('a page with less room names fewer', () => {
  assert.equal(symptomList(many, alpha, 2)?.links.length, 2);
});

test('of a tool without symptoms there is no list', () => {
  assert.equal(symptomList(many, { id: 'beta', name: 'Beta' }), undefined);
});
