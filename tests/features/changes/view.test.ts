import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../../src/core/model.ts';
import { changesFeed } from '../../../src/features/changes/feed.ts';
import { allChanges, needChanges, toolChanges } from '../../../src/features/changes/feed-view.ts';
import { changesView } from '../../../src/features/changes/view.ts';
import { aFact, aNeed, aRule, aSource, aSupport, aTool, refTo } from '../../fixtures/things.ts';

const aChange = (id: string, rest: Partial<Change> = {}): Change => ({
  ...{ id, on: '2026-11-20', kind: 'product', tool: aTool('alpha'), criterion: aSupport(), from: 'no', to: 'yes <b>' },
  is: { value: 'yes' },
  ...{ why: 'Lamps & wires came.', sources: [aSource('a', { ref: '/about/', title: 'About' })] },
  ...rest,
});
const view = changesView({
  changes: [aChange('new', { kind: 'answer' }), aChange('old', { on: '2026-11-01', claim: refTo('dark') })],
  tools: [aTool('alpha')],
});

test('a change says who gave the old answer and who gives the new one', () => {
  const [own, reported] = view.changes.map(({ before, after }) => [before, after]);
  assert.deepEqual(own, [
    { who: 'The comparison said', answer: 'no' },
    { who: 'It changed to', answer: 'yes <b>' },
  ]);
  assert.deepEqual(reported, [
    { who: 'The field report said', answer: 'no' },
    { who: 'The comparison answered', answer: 'yes <b>' },
  ]);
});

test('a change leads to its cell, to the claim that it corrects, and to its sources', () => {
  const [own, reported] = view.changes;
  assert.deepEqual(own?.links, [{ label: 'the answer in the comparison', to: '/compare/lights/#alpha' }]);
  assert.deepEqual(reported?.links[1], { label: 'the claim of the field report', to: '/field-report/#dark' });
  assert.deepEqual(own?.sources, [{ label: 'About', to: '/about/' }]);
});

test('the page is as new as its newest change, and lists all of them', () => {
  assert.equal(view.meta.updated, '2026-11-20');
  assert.equal(changesView({ changes: [], tools: [] }).meta.updated, undefined);
});

test('what a release changed comes before what we corrected, however old it is', () => {
  assert.deepEqual(
    view.groups.map(({ title, changes }) => [title, ...changes.map(({ id }) => id)]),
    [
      ['Releases that changed an answer', 'old'],
      ['Answers that we corrected', 'new'],
    ],
  );
  assert.deepEqual(
    view.meta.outline?.map(({ id, level }) => [id, level]),
    [
      ['of-product', 2],
      ['old', 3],
      ['of-answer', 2],
      ['new', 3],
    ],
  );
});

test('the page leads to what changed since a decision, and to what the releases of each tool broke', () => {
  assert.equal(view.decided, '/decide/#since-a-day');
  assert.deepEqual(view.releases, [{ label: 'Alpha', to: '/tools/alpha/upgrades/' }]);
});

const address = (path: string) => `https://bikes.example${path}`;
const ids = (feed: string) => feed.match(/(?<=<id>)[^<]*/g);
const content = {
  changes: [
    aChange('new', { tool: aTool('beta') }),
    aChange('old', { on: '2026-11-01', claim: refTo('dark') }),
    aChange('bell', { on: '2026-10-01', criterion: aSupport('bell') }),
  ],
  tools: ['alpha', 'beta', 'gamma'].map((id) => ({
    ...aTool(id, { lights: aFact('yes', { checked: { version: 'v2', on: '2026-11-05' } }) }),
    checked: { version: 'v1', on: '2026-11-02' },
  })),
};

test('the feed has all changes, as text in HTML, under ids that name no host', () => {
  const feed = changesFeed(allChanges(content), 'Bikes', address);
  assert.deepEqual(ids(feed), [
    'tag:whichmesh.example,2026:changes',
    ...['new', 'old', 'bell'].map((id) => `tag:whichmesh.example,2026:changes/${id}`),
  ]);
  assert.match(feed, /From "no" to "yes &lt;b&gt;"\. Lamps &amp; wires came\./);
  assert.match(feed, /href="https:\/\/bikes\.example\/changes\/#new"/);
  assert.match(feed, /<updated>2026-11-20T/);
});

test('a tool has a feed of its changes, and a need one of those that decide it', () => {
  const changed = ({ changes }: { changes: readonly { id: string }[] }) => changes.map(({ id }) => id);
  const [alpha, beta] = content.tools;
  assert.ok(alpha && beta);
  assert.deepEqual(changed(toolChanges(content, alpha)), ['old', 'bell']);
  assert.deepEqual(changed(toolChanges(content, beta)), ['new']);
  const need = aNeed({ rules: [aRule({ row: 'lights' })] });
  assert.deepEqual(changed(needChanges(content, need)), ['new', 'old']);
  const feed = changesFeed(needChanges(content, need), 'Bikes', address);
  assert.equal(ids(feed)?.[0], 'tag:whichmesh.example,2026:needs/night/changes');
  assert.match(feed, /href="https:\/\/bikes\.example\/needs\/night\/changes\.xml"/);
  assert.match(feed, /<title>Bikes: changed facts behind .*Works at night/);
});

test('a feed without a change is as new as the newest check, not as the build', () => {
  const [, , gamma] = content.tools;
  assert.ok(gamma);
  assert.deepEqual(toolChanges(content, gamma).updated, '2026-11-05');
  assert.match(changesFeed(toolChanges(content, gamma), 'Bikes', address), /<updated>2026-11-05T/);
});
