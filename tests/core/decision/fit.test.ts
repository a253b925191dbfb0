import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitOf, inReadingOrder } from '../../../src/core/decision/fit.ts';
import { fit } from '../../../src/core/decision/judge.ts';
import { aNeed, aProduct, aRule, aVerdict } from '../../fixtures/things.ts';

const night = aNeed({ id: 'night' });
const loud = aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] });
const statusOf = (lights: string, bell: string) =>
  fit(aProduct('alpha', { lights, bell }), { must: [night, loud], nice: [] }).status;

test('a product fits when no must fails and none is unknown; "partly" is enough', () => {
  assert.equal(statusOf('yes', 'partly'), 'fits');
});
test('one must that fails rules out, whatever the others say', () => {
  assert.equal(statusOf('no', 'yes'), 'ruled-out');
  assert.equal(statusOf('no', 'unknown'), 'ruled-out');
});
test('one unknown must makes it "cannot say"', () => assert.equal(statusOf('yes', 'unknown'), 'cannot-say'));
test('with nothing asked, everything fits', () => {
  const { status, score } = fit(aProduct('alpha'), { must: [], nice: [] });
  assert.deepEqual({ status, score }, { status: 'fits', score: [0, 0] });
});
test('a nice-to-have never rules out', () => {
  assert.equal(fit(aProduct('alpha', { lights: 'no' }), { must: [], nice: [night] }).status, 'fits');
});
test('each verdict comes with its need, in the order asked', () => {
  const { must, nice } = fit(aProduct('alpha', { lights: 'yes' }), { must: [loud], nice: [night] });
  assert.deepEqual(
    [must[0]?.need, must[0]?.verdict, nice[0]?.need, nice[0]?.verdict],
    ['loud', 'unknown', 'night', 'meets'],
  );
});
test('a yes lifts, "partly" lifts less, a no lowers, an unknown moves nothing', () => {
  const score = (...verdicts: ('meets' | 'partly' | 'unknown' | 'fails')[]) =>
    fitOf(
      { id: 'a', name: 'A' },
      [],
      verdicts.map((verdict, index) => aVerdict(`n${index}`, verdict)),
    ).score[1];
  assert.ok(
    score('meets') > score('partly') && score('partly') > score('unknown') && score('unknown') > score('fails'),
  );
  assert.equal(score('meets', 'unknown'), score('meets'));
  assert.equal(score('meets', 'fails'), 0, 'a no undoes a yes');
  assert.equal(score('partly', 'partly'), score('meets'), 'two halves are a whole');
});
test('verdicts judged elsewhere give the same fit as judging the product', () => {
  const product = aProduct('alpha', { lights: 'partly', bell: 'no' });
  const judged = fit(product, { must: [night], nice: [loud] });
  assert.deepEqual(fitOf(product, judged.must, judged.nice), judged);
});
test('a reader first meets what rules a product out, then the other must-haves, then nice-to-haves', () => {
  const judged = {
    must: [aVerdict('open', 'unknown'), aVerdict('closed', 'fails'), aVerdict('met', 'meets')],
    nice: [aVerdict('wish', 'fails')],
  };
  assert.deepEqual(
    inReadingOrder(judged).map(({ need }) => need),
    ['closed', 'open', 'met', 'wish'],
  );
});
