import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  changeWords,
  inWords,
  newestFirst,
  publishedOf,
  unannounced,
  unannouncedText,
} from '../../src/core/changes.ts';
import type { Change, Fact } from '../../src/core/model.ts';
import { aFact, aQuantity, aSupport, refTo } from '../fixtures/things.ts';

const criteria = [aSupport('lights'), aQuantity('weight')];
const aChange = (id: string, to: string, on = '2026-11-22'): Change => ({
  ...{ id, on, to, from: 'yes', was: { value: 'yes' }, is: { value: to }, kind: 'product', why: 'They broke.' },
  tool: refTo('alpha'),
  criterion: refTo('lights'),
  sources: [refTo('alpha-manual')],
});
const heavy = aFact({ min: 9, max: 11, unit: 'kg' });
const content = (lights: Fact, changes: Change[] = []) => ({
  tools: [{ id: 'alpha', facts: { lights, weight: heavy } }],
  criteria,
  changes,
});
const lit = aFact('yes', { edition: 'free' });
const published = publishedOf(content(lit, [aChange('older', 'no')]));

describe('unannounced', () => {
  const cells = (now: ReturnType<typeof content>) => unannounced(published, now).map(unannouncedText);

  test('nothing while nothing changed, whatever the note says', () => {
    assert.deepEqual(cells(content({ ...lit, note: 'Bright.' })), []);
  });
  test('a changed value without an entry, by its name', () => {
    assert.deepEqual(cells(content(aFact('no'))), [
      'lights--alpha  "yes" became "no"  add an entry to content/changes.yml with this new value',
    ]);
  });
  test('a changed edition', () => {
    assert.deepEqual(
      unannounced(published, content(aFact('yes', { edition: 'paid' }))).map(({ to }) => to),
      ['yes (paid edition)'],
    );
  });
  test('an entry with another value, and one that was published before, do not count', () => {
    assert.equal(cells(content(aFact('no'), [aChange('newer', 'partly')])).length, 1);
    assert.equal(cells(content(aFact('no'), [aChange('older', 'no')])).length, 1);
  });
  test('nothing once an entry tells the new value', () => {
    assert.deepEqual(cells(content(aFact('no'), [aChange('newer', 'no'), aChange('older', 'no')])), []);
  });
  test('nothing of a cell that is new', () => {
    assert.deepEqual(unannounced({ changes: [], facts: {} }, content(lit)), []);
  });
});

test('the newest change comes first, those of one day as written', () => {
  const sorted = newestFirst([aChange('a', 'no', '2026-01-01'), aChange('b', 'no'), aChange('c', 'no')]);
  assert.deepEqual(
    sorted.map(({ id }) => id),
    ['b', 'c', 'a'],
  );
});

test('a value is reported in the words of the table', () => {
  assert.equal(changeWords(aQuantity('weight'), heavy), '9 to 11 kg');
  assert.equal(changeWords(aSupport('lights'), lit), 'yes');
});

test('a change has both answers in the words of the table, or in the words that were kept', () => {
  const change = { ...aChange('new', ''), criterion: aQuantity('weight') };
  const data = { ...change, was: { value: 'unknown' }, is: heavy };
  const words = ({ from, to }: Change) => [from, to];
  assert.deepEqual(words(inWords(data)), ['unknown', '9 to 11 kg']);
  assert.deepEqual(words(inWords({ ...data, was: undefined, said: 'a ton' })), ['a ton', '9 to 11 kg']);
});

test('a cell without a fact is not published', () => {
  const { facts } = publishedOf({ tools: [{ id: 'alpha', facts: { lights: lit } }], criteria, changes: [] });
  assert.deepEqual(Object.keys(facts), ['lights--alpha']);
});
