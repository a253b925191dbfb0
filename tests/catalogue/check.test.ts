import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkContent } from '../../src/catalogue/index.ts';
import { all, messagesOf, swap, TODAY, withContent } from '../fixtures/content.ts';
import { ALPHA, BETA, NEEDS, refuses, SOURCES, without } from '../fixtures/refuses.ts';

test('the sound folder has no problem', () =>
  withContent({}, (root) => {
    const { catalogue, ...rest } = checkContent(root, TODAY);
    assert.ok(catalogue);
    assert.deepEqual(rest, { problems: [], text: '', files: 18 });
  }));

describe('all problems at once', () => {
  refuses(
    'five mistakes in three files, of shape, reference and quality alike',
    {
      [ALPHA]: all(without('bell'), swap('sources: [alpha-releases]', 'sources: [alpha-relaeses]')),
      [BETA]: all(swap('note: Only the front one is free., ', ''), swap('on: 2026-11-01', 'on: 2030-01-01')),
      [NEEDS]: swap('criterion: shape', 'criterion: shpe'),
    },
    [NEEDS, 'shpe', 'needs.easy-mount.rules.0.criterion  no criterion "shpe"  did you mean "shape"?'],
    [ALPHA, 'facts:', 'facts.bell  is missing  add it ({value, ...})'],
    [ALPHA, '  newest:', 'facts.newest.sources.0  no source "alpha-relaeses"  did you mean "alpha-releases"?'],
    [BETA, 'checked', 'checked.on  2030-01-01 is in the future  write a date up to today'],
    [BETA, '  lights:', 'facts.lights  is "partly" without a note  add note: what holds and what does not'],
  );
  refuses('a broken file, without messages that only follow from it', { [SOURCES]: '"' }, [
    SOURCES,
    '"',
    'line 1  is not valid YAML: Missing closing quote  close the quote or the bracket',
  ]);
  test('a file of which next to nothing passes crashes no rule', () => {
    for (const fields of [
      'a: 1',
      'facts: 1\nchecked: 2',
      'facts: {newest: 1}\nchecked: {on: 1}',
      'facts: [1]',
      'facts: {newest: {value: {}}}',
    ]) {
      const messages = messagesOf({ [ALPHA]: `---\n${fields}\n---\n` });
      assert.ok(messages.length > 0 && messages.every((line) => line.startsWith(`${ALPHA}:`)));
    }
  });
});
