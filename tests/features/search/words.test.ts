import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryTerms } from '../../../src/features/search/query.ts';
import { partsOf, slips, stemOf, wordsOf, written } from '../../../src/features/search/words.ts';

const typed = (query: string) => queryTerms(query).map(({ word }) => word);

test('only words that tell answers apart are searched for', () => {
  assert.deepEqual(typed('What happens when the server is down?'), ['server']);
  assert.deepEqual(typed("Let's Encrypt"), ['lets', 'encrypt']);
  assert.deepEqual(typed('port port PORT'), ['port']);
  assert.deepEqual(typed('alpha vs beta'), ['alpha', 'beta']);
});

test('what does not work fails', () => {
  for (const words of ['not working', "doesn't work", 'does not work', 'stopped working', 'stops working']) {
    assert.deepEqual(typed(`the roof ${words} at night`), ['roof', 'fails', 'night'], words);
  }
  assert.deepEqual(typed('what works without the server'), ['works', 'server']);
});

test('a query of nothing but common words is searched for as it is', () => {
  assert.deepEqual(typed('what is it'), ['what', 'is', 'it']);
  assert.deepEqual(typed(' ?! '), []);
});

test('versions, addresses, ports, files, settings and numbers of holes stay as they are written', () => {
  for (const word of [
    '2.0.1',
    '3478/udp',
    '100.64.0.0/10',
    'fd7a:115c::/48',
    'noise_private.key',
    'cve-2025-10678',
    'agpl-3.0-only',
    'disable_check_updates',
  ]) {
    assert.deepEqual(written(`(${word.toUpperCase()}).`), [word]);
    assert.deepEqual(typed(word), [word]);
  }
  assert.deepEqual(written('v2.2.0'), ['2.2.0']);
});

test('a written word is found by its parts, but not by single figures of a version', () => {
  assert.deepEqual(wordsOf('v2.0.1'), ['2.0.1']);
  assert.deepEqual(wordsOf('3478/udp'), ['3478/udp', '3478', 'udp', '3478', 'udp']);
  assert.deepEqual(partsOf('/etc/post/core.conf'.slice(1)), [
    'etc',
    'post',
    'core.conf',
    'etc',
    'post',
    'core',
    'conf',
  ]);
});

test('what is written in one may be written in two, unless that leaves single letters', () => {
  assert.deepEqual(
    queryTerms('soc2')[0]?.parts.map(({ word }) => word),
    ['soc', '2'],
  );
  assert.deepEqual(queryTerms('k8s')[0]?.parts, []);
});

test('only the last word may be a beginning, and not once a space has ended it', () => {
  assert.deepEqual(
    queryTerms('second sea').map(({ open }) => open),
    [false, true],
  );
  assert.ok(queryTerms('second sea ').every(({ open }) => !open));
});

test('the forms of a word have one stem, and an identifier is its own', () => {
  assert.equal(stemOf('relays'), stemOf('relay'));
  assert.equal(stemOf('migration'), stemOf('migrate'));
  assert.equal(stemOf('db.sqlite'), 'db.sqlite');
});

test('slips: a letter too many, too few, another one, or two that changed places', () => {
  assert.equal(slips('relay', 'relay', 1), 0);
  for (const slip of ['relaay', 'rely', 'relax', 'realy']) assert.equal(slips(slip, 'relay', 2), 1, slip);
  assert.equal(slips('relay', 'seal', 1), 2, 'more than the most is one more than that');
});
