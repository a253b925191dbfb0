import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  excerptParts,
  joinHits,
  mentions,
  outcomeOf,
  queryWords,
  type Hit,
} from '../../../src/features/search/search.ts';

const hit = (id: string, score: number): Hit<string> => ({ id, score, data: () => Promise.resolve(id) });

test('only words that tell answers apart are searched for', () => {
  assert.deepEqual(queryWords('What happens when the server is down?'), ['server', 'down']);
  assert.deepEqual(queryWords("Let's Encrypt"), ['lets', 'encrypt']);
  assert.deepEqual(queryWords('3478/udp a b 1'), ['3478', 'udp', '1']);
  assert.deepEqual(queryWords('port port PORT'), ['port']);
});

test('a query of nothing but common words is searched for as it is', () => {
  assert.deepEqual(queryWords('what is it'), ['what', 'is', 'it']);
  assert.deepEqual(queryWords(' ?! '), []);
});

test('a place that holds more of the words comes first', () => {
  const joined = joinHits([[hit('rare', 9), hit('both', 4)], [hit('both', 3)]]);
  assert.deepEqual(
    joined.map(({ id, words, score }) => [id, words, score]),
    [
      ['both', 2, 7],
      ['rare', 1, 9],
    ],
  );
});

test('what is equally good is in a stable order', () => {
  assert.deepEqual(
    joinHits([[hit('b', 1), hit('a', 1)]]).map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(joinHits([]), []);
});

test('an excerpt is plain text, whatever it holds', () => {
  assert.deepEqual(excerptParts('A &lt;b&gt; <mark>port</mark> &amp;'), [
    { text: 'A <b> ', hit: false },
    { text: 'port', hit: true },
    { text: ' &amp;', hit: false },
  ]);
  assert.deepEqual(excerptParts(''), []);
});

test('an excerpt from amid a sentence says that something is before it', () => {
  const text = (excerpt: string) => excerptParts(excerpt).map((part) => part.text);
  assert.deepEqual(text('not <mark>NetBird</mark>'), ['… not ', 'NetBird']);
  assert.deepEqual(text('<mark>ports</mark> of'), ['… ', 'ports', ' of']);
  assert.deepEqual(text('<mark>NetBird</mark> is'), ['NetBird', ' is']);
  assert.deepEqual(text('443 is'), ['443 is']);
});

test('a slip is still the word; another word is not', () => {
  assert.equal(mentions('cloudfalre', 'Behind Cloudflare'), true);
  assert.equal(mentions('zzzz', 'zones'), false);
});

test('the outcome of a search says how many there are, and that what only comes close is not it', () => {
  const one = { excerpt: 'a <mark>relay</mark> of ours', meta: { title: 'Ports' } };
  assert.deepEqual(outcomeOf('relays', 1, [one]), { named: true, words: '1 result' });
  assert.deepEqual(outcomeOf('relays', 9, [one]), { named: true, words: '9 results, the best 1 shown' });
  assert.deepEqual(outcomeOf('ports', 1, [one]), { named: true, words: '1 result' });
  assert.deepEqual(outcomeOf('zzz', 1, [one]), { named: false, words: 'Nothing found. Perhaps one of these:' });
  assert.deepEqual(outcomeOf('zzz', 0, []), { named: false, words: 'Nothing found.' });
});
