import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chosenText, formatChoice, lostText, parseChoice, type Vocabulary } from '../../../src/core/decision/choice.ts';
import { anyText } from '../../support/any-text.ts';

const known: Vocabulary = {
  slugs: ['night', 'loud', 'light', 'two-seats', 'constructor'],
  aliases: new Map([
    ['dark', 'night'],
    ['tandem', 'two-seats'],
  ]),
  questions: new Map([['whom', 'who']]),
};
const parse = (search: string) => parseChoice(search, known);

describe('reading a choice', () => {
  test('an empty address is an empty choice', () => {
    for (const search of ['', '?', '?must=', '?must=,,&nice=', '?other=1']) {
      assert.deepEqual(parse(search), { must: [], nice: [], not: [], skip: [], unknown: [] });
    }
  });
  test('slugs come in canonical order, whatever the order in the address', () => {
    assert.deepEqual(parse('?nice=light&must=loud,night'), {
      must: ['night', 'loud'],
      nice: ['light'],
      not: [],
      skip: [],
      unknown: [],
    });
  });
  test('the question mark may be missing', () => assert.deepEqual(parse('must=night').must, ['night']));
  test('repeated parameters add up, repeated slugs count once', () => {
    assert.deepEqual(parse('?must=night&must=loud,night').must, ['night', 'loud']);
  });
  test('a need in both lists is a must', () => {
    assert.deepEqual(parse('?must=night&nice=night,loud'), {
      must: ['night'],
      nice: ['loud'],
      not: [],
      skip: [],
      unknown: [],
    });
  });
  test('case, space and escaped commas are forgiven', () => {
    assert.deepEqual(parse('?must=Night%2C%20LOUD+').must, ['night', 'loud']);
  });
  test('an older slug still works, also beside the new one', () => {
    assert.deepEqual(parse('?must=dark,night&nice=tandem'), {
      must: ['night'],
      nice: ['two-seats'],
      not: [],
      skip: [],
      unknown: [],
    });
  });
  test('unknown slugs are named as written, once', () => {
    assert.deepEqual(parse('?must=nonsense,night,nonsense&nice=Other').unknown, ['nonsense', 'Other']);
  });
  test('a very long slug is cut to 60 characters, never inside one', () => {
    assert.equal(parse(`?must=${'x'.repeat(500)}`).unknown[0]?.length, 60);
    assert.ok(parse(`?must=${encodeURIComponent('x' + '😀'.repeat(80))}`).unknown[0]?.isWellFormed());
  });
  test('names that every object has are neither slugs nor aliases', () => {
    assert.deepEqual(parse('?must=toString,__proto__,hasOwnProperty').unknown, [
      'toString',
      '__proto__',
      'hasOwnProperty',
    ]);
    assert.deepEqual(parse('?must=constructor').must, ['constructor']);
  });
  test('of thousands of unknown slugs 200 are named, and the rest is counted', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `x${index}`).join(',');
    const { unknown } = parse(`?must=${many}&nice=x4999,last`);
    assert.equal(unknown.length, 201);
    assert.deepEqual(unknown.slice(-2), ['x199', 'and 4801 more']);
  });
  test('two hundred are all named', () => {
    const many = Array.from({ length: 200 }, (_, index) => `x${index}`);
    assert.deepEqual(parse(`?must=${many.join(',')}`).unknown, many);
  });
  test('a known slug counts, however many unknown ones are before it', () => {
    assert.deepEqual(parse(`?must=${'x,'.repeat(5000)}night`).must, ['night']);
  });
});

describe('what the guide adds', () => {
  test('needs that were waved aside, unless they are asked for after all', () => {
    assert.deepEqual(parse('?must=night&nice=loud&not=night,loud,dark,light').not, ['light']);
    assert.deepEqual(parse('?not=nonsense').unknown, ['nonsense']);
  });
  test('questions that were left open, each once, and nothing that is not an id', () => {
    assert.deepEqual(parse('?skip=who,where,who,%3Cb%3E,__proto__').skip, ['who', 'where']);
    assert.deepEqual(parse('?skip=whom,where,who').skip, ['who', 'where'], 'an older id is the question of today');
    assert.equal(parse(`?skip=${Array.from({ length: 99 }, (_, index) => `q${index}`).join(',')}`).skip.length, 50);
  });
  test('is written behind the choice', () => {
    assert.equal(
      formatChoice({ must: ['night'], nice: [], not: ['loud'], skip: ['who'] }),
      '?must=night&not=loud&skip=who',
    );
  });
});

test('a link that was mangled on its way is read as it was meant', () => {
  assert.deepEqual(parse('?nice=light&amp;must=night'), parse('?nice=light&must=night'));
  assert.deepEqual(parse('?must=night,loud).'), parse('?must=night,loud'));
});

describe('writing a choice', () => {
  test('nothing chosen is an empty string', () => assert.equal(formatChoice({ must: [], nice: [] }), ''));
  test('musts come first, commas stay readable', () => {
    assert.equal(formatChoice({ must: ['night', 'loud'], nice: ['light'] }), '?must=night,loud&nice=light');
    assert.equal(formatChoice({ must: [], nice: ['light'] }), '?nice=light');
  });
});

const choice = fc
  .array(fc.constantFrom('must', 'nice', 'no'), { minLength: known.slugs.length, maxLength: known.slugs.length })
  .map((marks) => ({
    must: known.slugs.filter((_, index) => marks[index] === 'must'),
    nice: known.slugs.filter((_, index) => marks[index] === 'nice'),
  }));
const words = fc.oneof(fc.constantFrom(...known.slugs, ...Object.keys(known.aliases)), anyText());
const search = fc.oneof(
  anyText(),
  fc.webQueryParameters(),
  fc
    .array(fc.tuple(fc.constantFrom('must', 'nice', 'not', 'skip', 'Must', 'x'), fc.array(words)))
    .map((parts) => '?' + parts.map(([name, list]) => `${name}=${list.join(',')}`).join('&')),
);

describe('for any choice and any address', () => {
  test('what is written is read back as it was', () => {
    fc.assert(
      fc.property(choice, (chosen) =>
        assert.deepEqual(parse(formatChoice(chosen)), { ...chosen, not: [], skip: [], unknown: [] }),
      ),
    );
  });
  test('writing what was read from a canonical address gives that address', () => {
    fc.assert(
      fc.property(choice, (chosen) => assert.equal(formatChoice(parse(formatChoice(chosen))), formatChoice(chosen))),
    );
  });
  test('reading never throws and gives known slugs only, in canonical order, each in one list', () => {
    fc.assert(
      fc.property(search, (address) => {
        const { must, nice, unknown } = parse(address);
        assert.deepEqual(
          must,
          known.slugs.filter((slug) => must.includes(slug)),
        );
        assert.deepEqual(
          nice,
          known.slugs.filter((slug) => nice.includes(slug) && !must.includes(slug)),
        );
        assert.ok(unknown.every((slug) => slug.length <= 60 && !known.slugs.includes(slug)));
      }),
    );
  });
  test('reading, writing and reading again is the same as reading once', () => {
    fc.assert(
      fc.property(search, (address) => {
        const once = parse(address);
        assert.deepEqual(parse(formatChoice(once)), { ...once, unknown: [] });
      }),
    );
  });
  test('a lone surrogate is survived', () => assert.doesNotThrow(() => parse('?must=\ud800,night')));
});

test('what is lost is named, and nothing is said when nothing is', () => {
  assert.match(lostText(parse('?must=night,Foo,bar').unknown, 1), /: Foo, bar\. The others are set\.$/);
  assert.match(lostText(['foo'], 0), /: foo\. Nothing else is in it\.$/);
  assert.equal(lostText(parse('?must=night').unknown, 1), '');
});

const labels = new Map([
  ['night', 'Works at *night*'],
  ['loud', 'Loud'],
]);

test('what was chosen is said with its wish', () => {
  assert.equal(
    chosenText({ must: ['night'], nice: ['loud', 'gone'] }, labels),
    'Must: Works at *night*. Nice to have: Loud; gone.',
  );
  assert.equal(chosenText({ must: [], nice: ['loud'] }, labels), 'Nice to have: Loud.');
  assert.equal(chosenText({ must: [], nice: [] }, labels), '');
});
