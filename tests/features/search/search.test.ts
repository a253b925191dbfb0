import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from '../../../src/features/search/excerpt.ts';
import { outcomeOf } from '../../../src/features/search/outcome.ts';
import { queryTerms } from '../../../src/features/search/query.ts';
import { packed, placesOf, unpacked, type Holding } from '../../../src/features/search/search-directory.ts';
import { shortcut } from '../../../src/features/search/shortcut.ts';

test('places are known by where they come in the directory', () => {
  const places = placesOf({
    groups: '/faq/\tquestion\t\n/tools/\ttool\t\n/tools/alpha/\ttool\t=\n/tools/beta/\ttool\tBeta',
    rests: 'ports/\tlogs/\nalpha/\n#backup\n#backup',
    titles: 'Which ports?\tWhich logs?\nAlpha\nBackup\nBackup',
    others: 'firewall\t\n\n\n',
  });
  assert.deepEqual(places, [
    { path: '/faq/ports/', kind: 'question', title: 'Which ports?', words: 'firewall', page: '' },
    { path: '/faq/logs/', kind: 'question', title: 'Which logs?', words: '', page: '' },
    { path: '/tools/alpha/', kind: 'tool', title: 'Alpha', words: '', page: '' },
    { path: '/tools/alpha/#backup', kind: 'tool', title: 'Backup', words: '', page: 'Alpha' },
    { path: '/tools/beta/#backup', kind: 'tool', title: 'Backup', words: '', page: 'Beta' },
  ]);
});

test('holdings are read as they were written, to the step', () => {
  const holdings: Holding[] = [
    [0, 0.1],
    [7, 0.95],
    [300, 1],
  ];
  const read = unpacked(packed(holdings));
  assert.deepEqual(
    read.map(([place]) => place),
    [0, 7, 300],
  );
  read.forEach(([, share], index) => assert.ok(Math.abs(share - (holdings[index]?.[1] ?? 0)) < 0.1));
  assert.equal(read[2]?.[1], 1);
  assert.notEqual(read[1]?.[1], 1);
});

const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');

test('an excerpt is plain text around the words of the query, and says where it is cut', () => {
  const long = `${'Much comes before. '.repeat(20)}The <b>lantern</b> and a relay hang there. ${'Much follows. '.repeat(20)}`;
  const parts = excerptOf(long.trim(), queryTerms('relays lantern'));
  assert.match(text(parts), /^… .*lantern.* relay hang .*…$/);
  assert.deepEqual(
    parts.filter(({ as }) => as === 'mark').map((part) => part.text),
    ['<b>lantern</b>', 'relay'],
  );
  assert.equal(text(excerptOf('Short.', queryTerms('relay'))), 'Short.');
  assert.equal(text(excerptOf('', queryTerms('relay'))), '');
});

test('answers above a text come before its excerpt, whole, and are not part of what it is cut from', () => {
  const answers = '✓ Alpha: yes · ✗ Beta: no';
  const parts = excerptOf(`${answers}. \n${'Much comes before. '.repeat(20)}The lantern hangs.`, queryTerms('lantern'));
  assert.match(text(parts), /^✓ Alpha: yes · ✗ Beta: no\. … .*lantern hangs\.$/);
  assert.ok(text(parts).length <= 160);
});

test('who asks about one tool sees its cell with what it rests on in place of all answers', () => {
  const cells =
    '✓\u00a0Big Alpha:\u00a0no (docs, v1)\t✓\u00a0Alpha:\u00a0yes (code, v1.2.0)\tBeta:\u00a04 kg (docs, v2.0.0)';
  const said = (tool?: string) =>
    text(excerptOf(`${cells}\nAll of them. \nThe lantern hangs. Alpha: A lantern.`, queryTerms('lantern'), tool));
  assert.equal(said('Alpha'), '✓\u00a0Alpha:\u00a0yes (code, v1.2.0). A lantern.');
  assert.equal(said('Beta'), 'Beta:\u00a04 kg (docs, v2.0.0). The lantern hangs. Alpha: A lantern.');
  assert.equal(said('Gamma'), 'All of them. The lantern hangs. Alpha: A lantern.');
  assert.equal(said(), said('Gamma'));
});

test('the outcome says how many there are, what was taken for what, and what was looked at', () => {
  const some = { places: [1, 2, 3], near: [], instead: [], missing: [], apart: false };
  assert.equal(outcomeOf(some, 3, 9), '3 results');
  assert.equal(outcomeOf(some, 2, 9), 'The 2 best of 3 results');
  assert.equal(outcomeOf({ ...some, places: [1] }, 1, 9), '1 result');
  assert.match(outcomeOf({ ...some, missing: ['zzzz'] }, 3, 9), /^3 results, without “zzzz”/);
  assert.match(
    outcomeOf({ ...some, instead: [['lantrn', 'lantern']] }, 3, 9),
    /No page has “lantrn”; we searched “lantern”/,
  );
  assert.match(outcomeOf({ ...some, apart: true }, 3, 9), /^3 results\. None has all the words/);
  const none = { places: [], near: [4], instead: [], missing: ['zzzz'], apart: true };
  assert.match(outcomeOf(none, 1, 9), /^Nothing found\. .* texts of 9 places\. The nearest:$/);
});

test('a number is not marked at the beginning of a longer one', () => {
  const hits = excerptOf('Checked on 2026-11-22 by 20 people.', queryTerms('team of 20')).filter(
    ({ as }) => as === 'mark',
  );
  assert.deepEqual(
    hits.map((part) => part.text),
    ['20'],
  );
});

const key = (over: object) => ({
  ...{ key: '/', ctrlKey: false, metaKey: false, altKey: false, timeStamp: 0, isComposing: false, repeat: false },
  ...over,
});

test('the slash key asks for the search, unless it is typed', () => {
  const fresh = shortcut();
  assert.equal(fresh(key({}), false), true);
  assert.equal(fresh(key({ timeStamp: 9000 }), true), false, 'in a field');
  const typing = shortcut();
  for (const [at, letter] of [...'and'].entries()) typing(key({ key: letter, timeStamp: at * 100 }), false);
  assert.equal(typing(key({ timeStamp: 400 }), false), false, 'amid a word');
  assert.equal(typing(key({ timeStamp: 4000 }), false), true, 'later');
  assert.equal(shortcut()(key({ ctrlKey: true }), false), false);
  assert.equal(shortcut()(key({ key: 'k', ctrlKey: true }), true), true);
});
