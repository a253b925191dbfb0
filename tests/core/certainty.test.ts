import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CERTAINTY_REASONS, certaintyOf, levelAfter, weakest, type Grounds } from '../../src/core/certainty.ts';
import {
  CERTAINTIES,
  DOUBTS,
  READING_OUTCOMES,
  SOURCE_KINDS,
  type CertaintyLevel,
  type SourceKind,
} from '../../src/core/vocabulary.ts';

const source = (kind: SourceKind, id: string = kind, ref = 'alpha/alpha@v1.2.0:bell.go#L3') => ({ id, kind, ref });

/** Code of the version in question, read twice: nothing is against it. */
const grounds = (rest: Partial<Grounds> = {}): Grounds => ({
  sources: [source('source-code')],
  against: [],
  doubts: [],
  verifiable: false,
  documentary: false,
  secondReading: 'agrees',
  version: 'same',
  old: false,
  ...rest,
});

const said = (rest: Partial<Grounds>) => {
  const { level, reasons } = certaintyOf(grounds(rest));
  return [level, ...reasons].join(' ');
};

test('code, a release, an advisory, a registry or a measurement, read twice, is high without a reason', () => {
  for (const kind of ['source-code', 'release', 'advisory', 'registry', 'measured'] as const)
    assert.equal(said({ sources: [source(kind)] }), 'high');
});

test('weaker kinds take more, the field report the most', () => {
  assert.equal(said({ sources: [source('docs')] }), 'moderate documentation');
  assert.equal(said({ sources: [source('docs')], documentary: true }), 'high');
  assert.equal(said({ sources: [source('vendor-statement')] }), 'low statement one-witness');
  assert.equal(said({ sources: [source('issue')] }), 'very-low reports one-witness');
  assert.equal(said({ sources: [source('issue', 'a'), source('issue', 'b')] }), 'low reports');
  assert.equal(said({ sources: [source('third-party')] }), 'very-low reports one-witness');
  assert.equal(said({ sources: [source('third-party', 'a'), source('issue', 'b')] }), 'low reports');
  assert.equal(said({ sources: [source('field-report')] }), 'very-low field-report');
  assert.equal(said({ sources: [] }), 'very-low field-report not-repeatable');
});

test('the vendor is one witness however often it says so, until someone else agrees', () => {
  const twice = [source('vendor-statement', 'a'), source('vendor-statement', 'b')];
  assert.equal(said({ sources: twice }), 'low statement one-witness');
  assert.equal(said({ sources: [...twice, source('issue')] }), 'moderate statement');
});

test('a source against the answer disputes it and carries nothing', () => {
  const sources = [source('source-code'), source('docs')];
  assert.equal(said({ sources, against: ['docs'] }), 'moderate disputed');
  assert.equal(said({ sources, against: ['source-code'] }), 'low documentation disputed');
});

test('what an author states counts: steps add up, a bound is only a bound', () => {
  assert.equal(said({ doubts: ['inferred'] }), 'moderate inferred');
  assert.equal(said({ doubts: ['one-witness', 'inferred'] }), 'low one-witness inferred');
  assert.equal(said({ doubts: ['incomplete', 'not-found'] }), 'moderate not-found incomplete');
  assert.equal(said({ doubts: ['judgement'] }), 'low judgement');
  assert.equal(said({ doubts: ['judgement', 'inferred'] }), 'low inferred judgement');
});

test('the version, the age and the readings count', () => {
  assert.equal(said({ version: 'older' }), 'moderate older-version');
  assert.equal(said({ version: 'unknown' }), 'moderate no-version');
  assert.equal(said({ old: true, version: 'older' }), 'low older-version old');
  assert.equal(said({ secondReading: 'corrected' }), 'high');
  assert.equal(said({ secondReading: 'unread' }), 'moderate unread');
  assert.equal(said({ secondReading: undefined }), 'moderate read-once');
});

test('a page that can change is not repeatable, unless a command or something that stays shows the same', () => {
  const page = source('registry', 'page', 'https://packages.example.org/alpha');
  assert.equal(said({ sources: [page] }), 'moderate not-repeatable');
  assert.equal(said({ sources: [page], verifiable: true }), 'high');
  assert.equal(said({ sources: [page, source('docs')] }), 'high');
  assert.equal(said({ sources: [source('release', 'r', 'https://example.org/releases/tag/v1.2.0')] }), 'high');
  assert.equal(
    said({ sources: [source('field-report', 'own', '/field-report/')] }),
    'very-low field-report not-repeatable',
  );
  assert.equal(
    said({ sources: [source('field-report', 'own', '/field-report/#bell')] }),
    'very-low field-report not-repeatable',
  );
  const onTheWeb = (kind: SourceKind) => said({ sources: [source(kind, kind, 'https://example.org/bell')] });
  assert.equal(onTheWeb('docs'), 'moderate documentation not-repeatable');
  assert.equal(onTheWeb('vendor-statement'), 'low statement one-witness not-repeatable');
  assert.equal(onTheWeb('third-party'), 'very-low reports one-witness not-repeatable');
  assert.equal(onTheWeb('issue'), 'very-low reports one-witness');
});

test('the least certain of some, of equals the first', () => {
  const levels: CertaintyLevel[] = ['moderate', 'low', 'high', 'low'];
  const all = levels.map((level, index) => ({ level, index }));
  assert.equal(weakest(all, ({ level }) => level)?.index, 1);
  assert.equal(
    weakest([], () => 'high'),
    undefined,
  );
});

const place = (level: CertaintyLevel) => CERTAINTIES.indexOf(level);
const anySource = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  kind: fc.constantFrom(...SOURCE_KINDS),
  ref: fc.constantFrom('alpha/alpha@v1.2.0:bell.go', 'https://example.org/bell', '/field-report/'),
});
const anyGrounds: fc.Arbitrary<Grounds> = fc.record({
  sources: fc.array(anySource, { maxLength: 5 }),
  against: fc.subarray(['a', 'b']),
  doubts: fc.subarray([...DOUBTS]),
  verifiable: fc.boolean(),
  documentary: fc.boolean(),
  secondReading: fc.constantFrom(undefined, ...READING_OUTCOMES),
  version: fc.constantFrom('same', 'older', 'unknown'),
  old: fc.boolean(),
});
const level = (one: Grounds) => place(certaintyOf(one).level);

test('for any grounds: one more source for the answer, a command or a second reading never lowers', () => {
  fc.assert(
    fc.property(anyGrounds, anySource, (one, more) => {
      const added = { ...one, sources: [...one.sources, { ...more, id: 'more' }] };
      assert.ok(level(added) <= level(one));
      assert.ok(level({ ...one, verifiable: true }) <= level(one));
      assert.ok(level({ ...one, secondReading: 'agrees' }) <= level(one));
    }),
  );
});

test('for any grounds: a doubt, an older version and age never raise', () => {
  fc.assert(
    fc.property(anyGrounds, fc.constantFrom(...DOUBTS), (one, doubt) => {
      assert.ok(level({ ...one, doubts: [...one.doubts, doubt] }) >= level(one));
      assert.ok(level({ ...one, version: 'older' }) >= level({ ...one, version: 'same' }));
      assert.ok(level({ ...one, old: true }) >= level({ ...one, old: false }));
    }),
  );
});

test('for any reasons: one more never raises, and only none at all is high', () => {
  const some = fc.subarray([...CERTAINTY_REASONS]);
  fc.assert(
    fc.property(some, fc.constantFrom(...CERTAINTY_REASONS), (reasons, more) => {
      assert.ok(place(levelAfter([...reasons, more])) >= place(levelAfter(reasons)));
      assert.equal(levelAfter(reasons) === 'high', reasons.length === 0);
    }),
  );
});

test('every reason takes something, and every reason that an author may state is one', () => {
  for (const reason of CERTAINTY_REASONS) assert.notEqual(levelAfter([reason]), 'high');
  for (const doubt of DOUBTS) assert.ok(CERTAINTY_REASONS.includes(doubt));
});
