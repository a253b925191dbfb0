import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerOf, factView, factViews, valueView, type Checked } from '../../../src/core/view/fact-view.ts';
import { sourceView } from '../../../src/core/view/source-view.ts';
import type { Claim, Fact } from '../../../src/core/model.ts';
import {
  aChoice,
  aFact,
  aLicence,
  aProduct,
  aQuantity,
  aSource,
  aSupport,
  aText,
  aVersion,
  refTo,
} from '../../fixtures/things.ts';

const TODAY = '2026-11-26';
const alpha = (facts: Record<string, Fact> = {}): Checked => ({
  ...aProduct('alpha', facts),
  checked: { version: 'v1.2.0', on: '2026-11-01' },
});

test('the note of a fact ends in why our lab did not measure it', () => {
  const view = (rest: Partial<Fact>) => factView(alpha(), aQuantity(), { ...aFact('unknown'), ...rest }, TODAY);
  assert.equal(view({ unmeasured: 'it was away' }).note, 'Not measured by our lab, because it was away.');
  assert.match(view({ note: 'We read it.', unmeasured: 'it was away' }).note ?? '', /^We read it\. Not measured/);
});

test('an opinion is not shown as what it is written in', () => {
  const fact: Fact = { ...aFact('yes'), sources: [aSource('manual')], doubts: ['judgement'] };
  const { kind, basis, primary } = factView(alpha(), aSupport(), fact, TODAY);
  assert.deepEqual([kind, basis, primary], ['opinion', 'Basis: opinion.', false]);
});

describe('an answer', () => {
  test('has a mark where it is one of support, and where it is open', () => {
    assert.equal(valueView(aSupport(), aFact('partly')).mark, 'partly');
    assert.equal(valueView(aQuantity(), aFact('unknown')).mark, 'unknown');
    assert.equal(valueView(aText(), aFact('not-applicable')).mark, 'not-applicable');
    assert.equal(valueView(aText(), aFact('by night')).mark, undefined);
  });
  test('is data where it is a version, and known', () => {
    const weight = aFact({ min: 2, max: 2, unit: 'kg' });
    assert.deepEqual(valueView(aQuantity(), weight), { word: '2 kg', data: false, edition: '' });
    assert.equal(valueView(aLicence(), aFact([{ component: 'all', spdx: 'MIT' }])).data, false);
    assert.equal(valueView(aQuantity(), aFact('unknown')).data, false);
    assert.equal(valueView(aChoice({ round: 'Round' }), aFact(['round'])).data, false);
  });
  test('of a release has its day', () => {
    assert.deepEqual(valueView(aVersion(), aFact({ tag: 'v2', date: '2026-01-02' })), {
      word: 'v2',
      data: true,
      date: '2026-01-02',
      edition: '',
    });
  });
  test('names the edition that it takes, unless that is free', () => {
    assert.equal(answerOf(valueView(aSupport(), aFact('yes', { edition: 'paid' }))), 'yes (paid edition)');
    assert.equal(answerOf(valueView(aSupport(), aFact('yes', { edition: 'free' }))), 'yes');
    assert.equal(valueView(aSupport(), aFact('yes', { edition: 'free' })).edition, '');
  });
  test('that nobody knows says what the field report said; one that is known does not', () => {
    const reported = { value: { min: 3, max: 3, unit: 'kg' } };
    assert.equal(valueView(aQuantity(), aFact('unknown', { reported })).said, '3 kg');
    assert.equal(valueView(aQuantity(), aFact({ max: 4, unit: 'kg' }, { reported })).said, undefined);
  });
});

describe('a source', () => {
  test('leads to the lines on its public host, or to a page of the site', () => {
    assert.deepEqual(sourceView(aSource('manual', { kind: 'docs', date: '2026', undated: true })), {
      id: 'manual',
      title: 'Manual of alpha',
      to: 'https://github.com/alpha/alpha/blob/v1.2.0/manual.md',
      kind: 'docs',
      day: 'undated, read 2026',
    });
    assert.equal(sourceView(aSource('report', { ref: '/field-report/' })).to, '/field-report/');
  });
});

describe('a fact', () => {
  test('says what it rests on, and how sure that makes us', () => {
    const fact = aFact('yes', { sources: [aSource('a', { kind: 'issue' }), aSource('b', { kind: 'source-code' })] });
    const { basis, certainty, level, mark, primary } = factView(alpha(), aSupport(), fact, TODAY);
    assert.deepEqual(
      { basis, certainty, level, mark, primary },
      { basis: 'Basis: source code.', certainty: 'Certainty: high.', level: 'high', mark: 'code', primary: true },
    );
    const reasons = ['reports', 'read-once'] as const;
    const weak = factView(
      alpha(),
      aSupport(),
      aFact('yes', { certainty: { level: 'very-low', reasons }, sources: [aSource('a', { kind: 'issue' })] }),
      TODAY,
    );
    assert.deepEqual([weak.mark, weak.primary], ['issue, very low', false]);
    assert.equal(
      weak.certainty,
      'Certainty: very low, because the best source is a report by users or others; no second reader has checked it.',
    );
  });
  test('says what its second reading found, if there was one', () => {
    const reread = (secondReading?: Fact['secondReading']) =>
      factView(alpha(), aSupport(), aFact('yes', secondReading && { secondReading }), TODAY).reread;
    assert.equal(reread(), '');
    assert.equal(reread({ on: TODAY, outcome: 'agrees' }), `On ${TODAY} a second reader read the sources and agreed.`);
    assert.equal(
      reread({ on: TODAY, outcome: 'corrected', effect: 'for', note: 'It has two.' }),
      `On ${TODAY} a second reader read the sources and corrected it. It has two.`,
    );
    // Its certainty gives the reason.
    assert.equal(reread({ on: TODAY, outcome: 'unread' }), `On ${TODAY} a second reader tried.`);
  });
  test('that is unknown says in one sentence how far a second reader looked', () => {
    const said = (outcome: NonNullable<Fact['secondReading']>['outcome']) => {
      const secondReading = { on: TODAY, outcome, ...(outcome === 'corrected' && { effect: 'none' as const }) };
      const { certainty, reread } = factView(
        alpha(),
        aSupport(),
        aFact('unknown', { secondReading } as Partial<Fact>),
        TODAY,
      );
      return certainty + reread;
    };
    assert.equal(said('agrees'), `On ${TODAY} a second reader looked and found nothing more.`);
    assert.equal(said('corrected'), `On ${TODAY} a second reader looked and corrected it.`);
    assert.equal(said('unread'), `On ${TODAY} a second reader could not open all of it.`);
  });
  test('names the sources that say otherwise', () => {
    const sources = [aSource('a'), aSource('b')];
    const view = factView(alpha(), aSupport(), aFact('yes', { sources, against: [aSource('b')] }), TODAY);
    assert.deepEqual(
      view.sources.map(({ against }) => against),
      [undefined, true],
    );
  });
  test('that nobody knows rests on nothing: its sources say what we checked', () => {
    const sources = [aSource('a', { kind: 'docs' }), aSource('b', { kind: 'source-code' })];
    const view = factView(alpha(), aSupport(), aFact('unknown', { sources }), TODAY);
    const { basis, certainty, reread, mark, primary } = view;
    assert.ok(!('level' in view));
    assert.deepEqual([certainty, reread], ['', 'No second reader has looked.']);
    assert.equal(basis, 'We checked code and docs.');
    assert.equal(mark, 'we checked code and docs');
    assert.equal(primary, false);
    assert.equal(factView(alpha(), aSupport(), aFact('unknown'), TODAY).mark, 'no source');
  });
  test('holds for the version of its product, unless it was checked for another', () => {
    const { checked, age } = factView(alpha(), aSupport(), aFact('yes'), TODAY);
    assert.deepEqual(checked, { version: 'v1.2.0', on: '2026-11-01' });
    assert.deepEqual(age, { ageDays: 25, state: 'fresh', until: '2027-01-30' });
    const own = { version: 'v1.1.0', on: '2026-01-01' };
    const old = factView(alpha(), aSupport(), aFact('yes', { checked: own }), TODAY);
    assert.deepEqual([old.checked, old.age.state], [own, 'due']);
  });
  test('names its cell and its criterion, and leads to its evidence', () => {
    const view = factView(alpha(), aSupport(), aFact('yes'), TODAY);
    assert.deepEqual([view.id, view.to], ['lights--alpha', '/compare/lights/#alpha']);
    assert.deepEqual(view.criterion, {
      id: 'lights',
      label: 'Lights',
      question: 'Has it lights?',
      to: '/compare/lights/',
    });
    assert.deepEqual(view.product, { id: 'alpha', name: 'Alpha' });
    assert.equal(factView(alpha(), aSupport(), aFact('yes'), TODAY, '/elsewhere/').to, '/elsewhere/');
  });
  test('carries what the field report said of it, with the claim', () => {
    const reported = { value: 'no lights', claim: refTo<Claim>('dark') };
    const view = factView(alpha(), aSupport(), aFact('yes', { reported }), TODAY);
    assert.deepEqual(view.reported, { said: 'no lights', claim: '/field-report/#dark' });
  });
  test('has no field for what it does not say', () => {
    const view = factView(alpha(), aSupport(), aFact('yes'), TODAY);
    for (const field of ['since', 'note', 'reported', 'verify']) assert.ok(!(field in view), field);
  });
  test('that was not checked is left out of a list', () => {
    const views = factViews(
      alpha({ shape: aFact('round') }),
      [aSupport(), aText('shape')],
      TODAY,
      (row, id) => `/${id}/${row}`,
    );
    assert.deepEqual(
      views.map(({ id, to }) => [id, to]),
      [['shape--alpha', '/alpha/shape']],
    );
  });
});
