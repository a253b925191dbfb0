import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideNotes } from '../../../src/features/tools/side-notes.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const { criteria, today } = letterPosts;
const [first, second] = criteria;
const link = (criterion: string, tool: string) => `[so it is](/compare/#${criterion}--${tool})`;
const withBody = (body: string) => ({ ...letterPosts.tool('amberwick'), body });
const section = (id: string, text: string) => `<Section id="${id}" title="A title">\n${text}\n</Section>\n`;

test('a section has the answers that its text links to, once each and in the order of the comparison', () => {
  assert.ok(first && second);
  const text = [second, first, second].map(({ id }) => link(id, 'amberwick')).join(' and ');
  const notes = sideNotes(withBody(section('a', text) + section('b', 'No link.')), criteria, today);
  assert.deepEqual(Object.keys(notes), ['a']);
  assert.deepEqual(
    notes.a?.map(({ label, to }) => [label, to]),
    [first, second].map(({ id, label }) => [label, `/compare/${id}/#amberwick`]),
  );
});

test('answers of another tool are left out', () => {
  assert.ok(first);
  assert.deepEqual(sideNotes(withBody(section('a', link(first.id, 'brackenpost'))), criteria, today), {});
});

test('a note names its version only where that is not the version of the page', () => {
  assert.ok(first);
  const tool = withBody(section('a', link(first.id, 'amberwick')));
  const restsAt = (version: string) => {
    const fact = { ...tool.facts[first.id]!, checked: { ...tool.checked, version } };
    return sideNotes({ ...tool, facts: { ...tool.facts, [first.id]: fact } }, criteria, today).a?.[0]?.rests;
  };
  const kind = restsAt(tool.checked.version);
  assert.ok(kind && !kind.includes(','));
  assert.equal(restsAt('v0.0.1'), `${kind}, v0.0.1`);
});
