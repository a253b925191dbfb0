import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../../src/core/model.ts';
import { changesFeed } from '../../../src/features/changes/feed.ts';
import { changesView } from '../../../src/features/changes/view.ts';
import { aSource, aSupport, aTool, refTo } from '../../fixtures/things.ts';

const aChange = (id: string, rest: Partial<Change> = {}): Change => ({
  ...{ id, on: '2026-11-20', tool: aTool('alpha'), criterion: aSupport(), from: 'no', to: 'yes <b>' },
  is: { value: 'yes' },
  ...{ why: 'Lamps & wires came.', sources: [aSource('a', { ref: '/about/', title: 'About' })] },
  ...rest,
});
const view = changesView({ changes: [aChange('new'), aChange('old', { on: '2026-11-01', claim: refTo('dark') })] });

test('a change says who gave the old answer and who gives the new one', () => {
  const [own, reported] = view.changes.map(({ before, after }) => [before, after]);
  assert.deepEqual(own, [
    { who: 'The comparison said', answer: 'no' },
    { who: 'now it', answer: 'yes <b>' },
  ]);
  assert.deepEqual(reported, [
    { who: 'The field report said', answer: 'no' },
    { who: 'the comparison', answer: 'yes <b>' },
  ]);
});

test('a change leads to its cell, to the claim that it corrects, and to its sources', () => {
  const [own, reported] = view.changes;
  assert.deepEqual(own?.links, [{ label: 'the cell', to: '/compare/lights/#alpha' }]);
  assert.deepEqual(reported?.links[1], { label: 'the claim', to: '/field-report/#dark' });
  assert.deepEqual(own?.sources, [{ label: 'About', to: '/about/' }]);
});

test('the page is as new as its newest change, and lists all of them', () => {
  assert.equal(view.meta.updated, '2026-11-20');
  assert.deepEqual(view.meta.outline, [
    { id: 'new', title: 'Alpha: Lights', level: 2 },
    { id: 'old', title: 'Alpha: Lights', level: 2 },
  ]);
  assert.equal(changesView({ changes: [] }).meta.updated, undefined);
});

test('the feed has the same changes, as text in HTML, under ids that name no host', () => {
  const feed = changesFeed(view, 'Bikes', (path) => `https://bikes.example${path}`);
  assert.deepEqual(feed.match(/(?<=<id>)[^<]*/g), [
    'tag:whichmesh.example,2026:changes',
    'tag:whichmesh.example,2026:changes/new',
    'tag:whichmesh.example,2026:changes/old',
  ]);
  assert.match(feed, /From "no" to "yes &lt;b&gt;"\. Lamps &amp; wires came\./);
  assert.match(feed, /href="https:\/\/bikes\.example\/changes\/#new"/);
  assert.match(feed, /<updated>2026-11-20T/);
});
