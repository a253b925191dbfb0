import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Guide, GuideState } from '../../../../src/core/decision/guide.ts';
import type { Verdict } from '../../../../src/core/vocabulary.ts';
import { endText } from '../../../../src/features/decide/guide/guide-text.ts';
import { unasked, unmet, wavedAside } from '../../../../src/features/decide/guide/unasked.ts';

const yesNo = (id: string): Guide['questions'][number] => ({
  id: `q-${id}`,
  answers: [
    { must: [id], nice: [], not: [] },
    { must: [], nice: [], not: [id] },
  ],
});
const VERDICTS: Readonly<Record<string, Readonly<Record<string, Verdict>>>> = {
  alpha: { app: 'meets', log: 'fails', dry: 'meets', low: 'partly' },
  beta: { app: 'fails', log: 'meets', dry: 'meets', low: 'partly' },
  gamma: { app: 'meets', log: 'meets', dry: 'meets', low: 'meets' },
};
const guideOf = (...tools: string[]): Guide => ({
  questions: ['app', 'log', 'dry', 'low', 'far'].map(yesNo),
  tools: tools.map((id) => ({ id, name: id.toUpperCase() })),
  verdict: (tool, need) => VERDICTS[tool]?.[need] ?? 'unknown',
});
const state = (rest: Partial<GuideState>): GuideState => ({ must: [], nice: [], not: [], skip: [], ...rest });
const said = (guide: Guide, chosen: GuideState) =>
  unasked(guide, chosen).map(({ made, needs }) => [
    ...made.flatMap(({ verdict, tools }) => [verdict, tools.map(({ id }) => id).join()]),
    ...needs,
  ]);

describe('what the guide did not ask', () => {
  test('begins with what would rule out the one that is left, and names every need', () =>
    assert.deepEqual(said(guideOf('alpha', 'beta'), state({ must: ['app'] })), [
      ['fails', 'alpha', 'log'],
      ['unknown', 'alpha', 'far'],
      ['partly', 'alpha', 'low'],
      ['meets', 'alpha', 'dry'],
    ]));

  test('of several in first place begins with what tells them apart, and what each makes of it', () =>
    assert.deepEqual(said(guideOf('alpha', 'gamma'), state({ must: ['app'] })), [
      ['fails', 'alpha', 'meets', 'gamma', 'log'],
      ['partly', 'alpha', 'meets', 'gamma', 'low'],
      ['unknown', 'alpha,gamma', 'far'],
      ['meets', 'alpha,gamma', 'dry'],
    ]));

  test('of a question that was left open offers what tells those in first place apart, and nothing else', () =>
    assert.deepEqual(said(guideOf('alpha', 'gamma'), state({ must: ['app'], skip: ['q-log', 'q-dry', 'q-far'] })), [
      ['fails', 'alpha', 'meets', 'gamma', 'log'],
      ['partly', 'alpha', 'meets', 'gamma', 'low'],
    ]));

  test('leaves out what was answered or dropped, or left open by the reader', () =>
    assert.deepEqual(
      said(guideOf('alpha', 'beta'), state({ must: ['app'], nice: ['dry'], not: ['log'], skip: ['q-low', 'q-far'] })),
      [],
    ));

  test('leaves out the other needs of a question of which one was added at the end, as a reload does', () => {
    const way = { id: 'q-way', answers: ['log', 'low'].map((need) => ({ must: [need], nice: [], not: [] })) };
    const guide = { ...guideOf('alpha', 'beta'), questions: [yesNo('app'), way, yesNo('far')] };
    assert.deepEqual(said(guide, state({ must: ['app', 'low'] })), [['unknown', 'alpha', 'far']]);
  });

  test('is nothing where no tool is left', () => assert.deepEqual(said(guideOf('beta'), state({ must: ['app'] })), []));
});

describe('what the reader waved aside', () => {
  const chosen = state({ must: ['app'], not: ['log', 'dry'] });
  test('is offered again where it tells those in first place apart, with what each makes of it', () => {
    const [found, ...more] = wavedAside(guideOf('alpha', 'gamma'), chosen);
    assert.deepEqual(found?.needs, ['log']);
    assert.deepEqual(
      found.made.map(({ verdict, tools }) => `${verdict} ${tools.map(({ id }) => id).join()}`),
      ['fails alpha', 'meets gamma'],
    );
    assert.deepEqual(more, []);
  });
  test('is not offered where it contradicts the answer: of a question whose answers exclude each other', () => {
    const tied = guideOf('alpha', 'gamma');
    const size = { id: 'q-size', answers: ['low', 'log'].map((need) => ({ must: [need], nice: [], not: [] })) };
    const offered = (exclusive: boolean) =>
      wavedAside({ ...tied, questions: [yesNo('app'), { ...size, exclusive }] }, chosen).flatMap(({ needs }) => needs);
    assert.deepEqual(offered(false), ['log']);
    assert.deepEqual(offered(true), []);
  });
  test('is nothing where one is first', () => assert.deepEqual(wavedAside(guideOf('alpha', 'beta'), chosen), []));
});

describe('what the first place lacks of what was not asked', () => {
  const lost = (guide: Guide, chosen: GuideState) => unmet(guide, chosen).map(({ needs }) => needs);

  test('is what it does not meet, then what is unknown of it', () =>
    assert.deepEqual(lost(guideOf('alpha', 'beta'), state({ must: ['app'] })), [['log'], ['far']]));

  test('is said of each of several in first place, also where another meets it', () =>
    assert.deepEqual(lost(guideOf('alpha', 'gamma'), state({ must: ['app'] })), [['log'], ['far']]));

  test('holds nothing that the reader answered, waved aside or left open', () => {
    const chosen = state({ must: ['app'], not: ['log'], skip: ['q-far'] });
    assert.deepEqual(lost(guideOf('alpha', 'gamma'), chosen), []);
    assert.deepEqual(lost(guideOf('beta'), state({ must: ['app'] })), []);
  });
});

test('no end says that it is enough while the first place is undecided', () => {
  for (const end of ['one', 'settled', 'enough'] as const) {
    assert.match(endText(end, true), /^That is enough/);
    assert.doesNotMatch(endText(end, false), /enough/);
    assert.match(endText(end, false), /check/);
  }
  assert.equal(endText('none', false), endText('none', true));
});
