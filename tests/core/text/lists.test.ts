import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shorten } from '../../../src/core/text/cut.ts';
import { listed, listWithin, namesAnd, namesOr, namesWithin } from '../../../src/core/text/lists.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const three = named('Alpha', 'Beta', 'Gamma');

test('names become a list in a sentence', () => {
  assert.equal(namesAnd(three), 'Alpha, Beta and Gamma');
  assert.equal(namesOr(three), 'Alpha, Beta or Gamma');
});

test('a list is written as Intl.ListFormat writes it', () => {
  const items = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 6 });
  const ends = { and: 'conjunction', or: 'disjunction' } as const;
  for (const last of ['and', 'or'] as const) {
    const format = new Intl.ListFormat('en-GB', { type: ends[last] });
    fc.assert(fc.property(items, (list) => assert.equal(listed(list, last), format.format(list))));
  }
});

test('of many names as many are written as there is room for, with the number of the others', () => {
  const tools = named('Alpha', 'Beta', 'Gamma Overlay');
  const within = (most: number) => listWithin(tools, most, (list) => `Compare ${list}`);
  assert.equal(within(60), 'Compare Alpha, Beta and Gamma Overlay');
  assert.equal(within(30), 'Compare Alpha, Beta and 1 more');
  assert.equal(within(29), 'Compare Alpha and 2 more');
  assert.equal(within(20), 'Compare 3 tools');
  assert.equal(
    listWithin(tools, 26, (list) => `Take ${list}`, 'or'),
    'Take Alpha, Beta or 1 more',
  );
});

test('names that must be there are cut, the longest first', () => {
  const either = (most: number) =>
    namesWithin(['Al', 'Quillmesh Overlay Controller'], most, (names) => names.join(' or '));
  assert.equal(either(60), 'Al or Quillmesh Overlay Controller');
  assert.equal(either(30), 'Al or Quillmesh Overlay…');
});

test('any two names of 40 characters fit a title', () => {
  const name = fc.string({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      assert.ok(namesWithin([a, b], 60, (names) => `From ${names.join(' to ')}`).length <= 60);
    }),
  );
});

test('a text is cut after a whole word; a single word is cut where it must be', () => {
  assert.equal(shorten('one two', 7), 'one two');
  assert.equal(shorten('one two three', 9), 'one two…');
  assert.equal(shorten('one, two', 7), 'one…');
  assert.equal(shorten('Quillmesh', 6), 'Quill…');
});

test('names are cut no more than there is need to, and two characters of each stay', () => {
  const joined = (most: number) => namesWithin(['Quillmesh', 'Brackenpost'], most, (names) => names.join(' '));
  assert.equal(joined(21), 'Quillmesh Brackenpost');
  assert.equal(joined(20), 'Quillmesh Brackenpo…');
  assert.equal(joined(0), 'Q… B…');
});
