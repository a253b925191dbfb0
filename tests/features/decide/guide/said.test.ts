import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { GuideState } from '../../../../src/core/decision/guide.ts';
import { saidIn, type WordedQuestion } from '../../../../src/features/decide/guide/said.ts';

const answer = (text: string, rest: Partial<WordedQuestion['answers'][number]>) => ({
  ...{ text, must: [], nice: [], not: [] },
  ...rest,
});
const QUESTIONS = [
  {
    id: 'rain',
    answers: [
      answer('It must stay dry', { must: ['dry'] }),
      answer('Rain is fine', { not: ['dry', 'hat'] }),
      answer('A hat is enough', { must: ['hat'], not: ['dry'] }),
    ],
  },
  { id: 'loud', answers: [answer('Loud', { nice: ['bell'] }), answer('Quiet', { not: ['bell'] })] },
];
const LABELS = new Map([
  ['dry', 'Dry seat'],
  ['hat', 'Hat'],
  ['bell', 'Bell'],
  ['lamp', 'Lamp'],
  ['rack', 'Rack'],
]);
const said = (state: Partial<GuideState>) =>
  saidIn(QUESTIONS, { must: [], nice: [], not: [], skip: [], ...state }, LABELS);
const lines = (state: Partial<GuideState>) => said(state).map(({ asked, text }) => [asked?.id, text]);

describe('what a reader said', () => {
  test('is each answer in its words, and what was left open', () =>
    assert.deepEqual(lines({ must: ['dry'], skip: ['loud'] }), [
      ['rain', 'It must stay dry'],
      ['loud', 'left open'],
    ]));

  test('names what was chosen among all needs, whether a question asks for it or none does', () =>
    assert.deepEqual(lines({ must: ['bell', 'lamp'], nice: ['hat', 'rack'], not: ['dry'] }), [
      ['rain', 'Hat (nice to have)'],
      ['loud', 'Bell (must)'],
      [undefined, 'Lamp (must), Rack (nice to have)'],
    ]));

  test('names beside an answer what was chosen of the same question', () =>
    assert.deepEqual(lines({ must: ['dry', 'hat'] }), [['rain', 'It must stay dry, Hat (must)']]));

  test('knows the answers that choose no need, which no verdict follows from', () => {
    const idle = (state: Partial<GuideState>) => said(state).flatMap(({ asked, idle }) => (idle ? [asked?.id] : []));
    assert.deepEqual(idle({ must: ['lamp'], not: ['dry', 'hat', 'bell'] }), ['rain', 'loud']);
    assert.deepEqual(idle({ must: ['dry'], nice: ['bell'], not: [] }), []);
    assert.deepEqual(idle({ must: ['hat'], not: ['dry'], skip: ['loud'] }), []);
    assert.deepEqual(idle({ not: ['hat'] }), []);
  });

  test('a need that was dropped by itself is not needed', () =>
    assert.deepEqual(lines({ not: ['hat'] }), [['rain', 'not needed']]));

  test('a question that was left open and then decided says what was decided', () =>
    assert.deepEqual(lines({ nice: ['dry'], skip: ['rain'] }), [['rain', 'Dry seat (nice to have)']]));

  test('leaves no chosen need out and says none twice', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('must', 'nice', 'not', ''), { minLength: 5, maxLength: 5 }), (wishes) => {
        const ids = [...LABELS.keys()];
        const of = (wish: string) => ids.filter((_, place) => wishes[place] === wish);
        const state = { must: of('must'), nice: of('nice'), not: of('not'), skip: [] };
        const all = said(state);
        assert.deepEqual(all.flatMap(({ must }) => must).toSorted(), state.must.toSorted());
        for (const need of [...state.must, ...state.nice]) {
          const inWords = QUESTIONS.flatMap(({ answers }) => answers)
            .filter(({ text }) => all.some((one) => one.text.startsWith(text)))
            .flatMap(({ must, nice }) => [...must, ...nice]);
          const byName = all.filter(({ text }) => text.includes(`${LABELS.get(need)} (`)).length;
          assert.equal(byName + (inWords.includes(need) ? 1 : 0), 1, need);
        }
      }),
    ));
});
