import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { answerIn } from '../../../src/core/decision/answers.ts';
import { fitOf } from '../../../src/core/decision/fit.ts';
import {
  answered,
  isAnswered,
  mostQuestions,
  nextStep,
  withdrawn,
  type Guide,
  type GuideQuestion,
  type GuideState,
} from '../../../src/core/decision/guide.ts';
import { compareFits, rank } from '../../../src/core/decision/rank.ts';
import { VERDICTS, type Verdict } from '../../../src/core/vocabulary.ts';

const NOTHING: GuideState = { must: [], nice: [], not: [], skip: [] };
const answer = (rest: Partial<GuideQuestion['answers'][number]>) => ({ must: [], nice: [], not: [], ...rest });
const yesNo = (id: string): GuideQuestion => ({
  id: `q-${id}`,
  answers: [answer({ must: [id] }), answer({ nice: [id] }), answer({ not: [id] })],
});
const wish = (id: string): GuideQuestion => ({ id: `q-${id}`, answers: [answer({ nice: [id] })] });
const skip = (state: GuideState, { id }: GuideQuestion): GuideState => ({ ...state, skip: [...state.skip, id] });

/** Tools with a verdict for each need: m(eets), p(artly), f(ails), anything else unknown. */
const WORDS: Readonly<Record<string, Verdict>> = { m: 'meets', p: 'partly', f: 'fails' };
const guideOf = (
  questions: readonly GuideQuestion[],
  tools: Readonly<Record<string, Record<string, string>>>,
): Guide => ({
  questions,
  tools: Object.keys(tools).map((id) => ({ id, name: id })),
  verdict: (tool, need) => WORDS[tools[tool]?.[need] ?? ''] ?? 'unknown',
});

const fitsOf = ({ tools, verdict }: Guide, { must, nice }: GuideState) => {
  const judged = (tool: string, needs: readonly string[]) =>
    needs.map((need) => ({ need, verdict: verdict(tool, need), rules: [], deciding: [] }));
  return rank(tools.map((tool) => fitOf(tool, judged(tool.id, must), judged(tool.id, nice))));
};
/** The first tools, as the page would show them; empty if none is left. */
const places = (guide: Guide, state: GuideState): string => {
  const [first, ...others] = fitsOf(guide, state);
  if (!first || first.status === 'ruled-out') return '';
  return [first, ...others.filter((fit) => compareFits(first, fit) === 0)].map(({ id }) => id).join();
};

/** Every state that answers to these questions, or leaving them open, can lead to. */
const endings = (questions: readonly GuideQuestion[], from: GuideState): GuideState[] =>
  questions.reduce<GuideState[]>(
    (states, question) => states.flatMap((state) => [state, ...question.answers.map((each) => answered(state, each))]),
    [from],
  );

describe('the guide', () => {
  const guide = guideOf([yesNo('night'), yesNo('loud')], {
    alpha: { night: 'm', loud: 'f' },
    beta: { night: 'f', loud: 'm' },
    gamma: { night: 'm', loud: 'm' },
  });

  test('asks the first that tells apart who comes first', () =>
    assert.deepEqual(nextStep(guide, NOTHING), { ask: 'q-night' }));

  test('asks for what still tells apart what is left, and ends when one is', () => {
    const first = { ...NOTHING, must: ['night'] };
    assert.deepEqual(nextStep(guide, first), { ask: 'q-loud' });
    assert.deepEqual(nextStep(guide, { ...first, must: ['night', 'loud'] }), { end: 'one' });
  });

  test('ends when none is left', () => {
    const apart = guideOf([yesNo('night'), yesNo('loud')], { alpha: { night: 'f' }, beta: { night: 'f' } });
    assert.deepEqual(nextStep(apart, { ...NOTHING, must: ['night'] }), { end: 'none' });
  });

  test('skips questions in which the remaining tools do not differ', () => {
    const alike = guideOf([yesNo('night'), yesNo('loud')], {
      alpha: { night: 'm', loud: 'm' },
      beta: { night: 'm', loud: 'm' },
      gamma: { night: 'f', loud: 'f' },
    });
    assert.deepEqual(nextStep(alike, { ...NOTHING, must: ['night'] }), { end: 'settled' });
  });

  test('asks on where it takes two answers to change who comes first', () => {
    const ahead = guideOf([yesNo('night'), yesNo('loud'), yesNo('light')], {
      alpha: { night: 'm', loud: 'p', light: 'p' },
      beta: { night: 'u', loud: 'm', light: 'm' },
    });
    // Wishes: two points ahead, and one back for each of the two that are left.
    assert.deepEqual(nextStep(ahead, { ...NOTHING, nice: ['night'] }), { ask: 'q-loud' });
    assert.deepEqual(nextStep(ahead, { ...NOTHING, must: ['night'] }), { end: 'settled' });
  });

  test('counts an answer by which another one only draws level', () => {
    const level = guideOf([wish('loud')], { alpha: { night: 'm', loud: 'p' }, beta: { night: 'p', loud: 'm' } });
    assert.deepEqual(nextStep(level, { ...NOTHING, nice: ['night'] }), { ask: 'q-loud' });
  });

  test('asks what decides with one answer before what takes two, wherever it is in the list', () => {
    const ahead = guideOf([wish('loud'), wish('light'), wish('low')], {
      alpha: { night: 'm', loud: 'p', light: 'p', low: 'p' },
      beta: { night: 'p', loud: 'p', light: 'p', low: 'm' },
      gamma: { loud: 'm', light: 'm', low: 'p' },
    });
    assert.deepEqual(nextStep(ahead, { ...NOTHING, nice: ['night'] }), { ask: 'q-low' });
  });

  test('asks on where an answer would leave the first as open as another', () => {
    const open = guideOf([{ id: 'q-loud', answers: [answer({ must: ['loud'] })] }], {
      alpha: { loud: 'm' },
      beta: { night: 'm' },
    });
    assert.deepEqual(nextStep(open, { ...NOTHING, must: ['night'] }), { ask: 'q-loud' });
  });

  test('asks nothing where points alone would have to make up for an open must', () => {
    const open = guideOf([{ id: 'q-loud', answers: [answer({ must: ['loud'] })] }], {
      alpha: { loud: 'm' },
      beta: { night: 'p', loud: 'p' },
    });
    assert.deepEqual(nextStep(open, { ...NOTHING, must: ['night'] }), { end: 'settled' });
  });

  test('counts of each question the answer that helps most', () => {
    const answers = [answer({ must: ['loud', 'light'] }), answer({ must: ['loud'] })];
    const tools = {
      alpha: { night: 'm', dusk: 'm', loud: 'p', light: 'p' },
      beta: { night: 'p', dusk: 'p', loud: 'm', light: 'm' },
    };
    for (const given of [answers, answers.toReversed()])
      assert.deepEqual(
        nextStep(guideOf([{ id: 'q', answers: given }], tools), { ...NOTHING, must: ['night', 'dusk'] }),
        {
          ask: 'q',
        },
      );
  });

  test('does not count an answer that rules out the one it would help', () => {
    const out = guideOf([{ id: 'q-loud', answers: [answer({ must: ['loud'], nice: ['light'] })] }], {
      alpha: { night: 'm', loud: 'f', light: 'p' },
      beta: { night: 'p', loud: 'f', light: 'm' },
    });
    assert.deepEqual(nextStep(out, { ...NOTHING, nice: ['night'] }), { end: 'settled' });
  });

  test('takes a question as answered once one of the needs of one of its answers is decided', () => {
    const question = { id: 'q', answers: [answer({ must: ['night', 'loud'] }), answer({ not: ['light'] })] };
    assert.equal(isAnswered(question, { ...NOTHING, must: ['loud'] }), true);
    assert.equal(isAnswered(question, { ...NOTHING, nice: ['light'] }), true);
    assert.equal(isAnswered(question, { ...NOTHING, must: ['low'] }), false);
  });

  test('never asks again what was answered, waved aside, left open or decided among all needs', () => {
    for (const state of [
      { ...NOTHING, not: ['night'] },
      { ...NOTHING, skip: ['q-night'] },
      { ...NOTHING, nice: ['night'] },
    ])
      assert.notDeepEqual(nextStep(guide, state), { ask: 'q-night' });
  });

  test('knows which answer a state holds, and takes it back whole', () => {
    const question = yesNo('night');
    const state = answered({ ...NOTHING, must: ['loud'] }, question.answers[2]!);
    assert.equal(answerIn(question.answers, state), question.answers[2]);
    assert.equal(isAnswered(question, state), true);
    assert.deepEqual(withdrawn(skip(state, question), question), { ...NOTHING, must: ['loud'] });
    assert.equal(answerIn(question.answers, NOTHING), undefined);
  });

  test('asks six questions of three tools, ten of twelve', () => {
    assert.equal(mostQuestions(3), 6);
    assert.equal(mostQuestions(12), 10);
    const many = Array.from({ length: 20 }, (_, index) => yesNo(`need-${index}`));
    const verdicts = Object.fromEntries(many.map((_, index) => [`need-${index}`, 'm']));
    const wide = guideOf(many, { alpha: verdicts, beta: {}, gamma: {} });
    const open = (count: number) => ({ ...NOTHING, skip: many.slice(0, count).map(({ id }) => id) });
    assert.deepEqual(nextStep(wide, open(5)), { ask: 'q-need-5' });
    assert.deepEqual(nextStep(wide, open(6)), { end: 'enough' });
  });
});

/** A guide of invented questions, each with needs of its own, for some tools with any verdicts. */
const anyGuide = (tools: number, questions: number) =>
  fc
    .record({
      roles: fc.array(
        fc.array(fc.tuple(...['a', 'b'].map(() => fc.constantFrom('must', 'nice', 'not', ''))), {
          minLength: 1,
          maxLength: 3,
        }),
        {
          minLength: 1,
          maxLength: questions,
        },
      ),
      verdicts: fc.array(
        fc.array(fc.constantFrom(...VERDICTS), { minLength: 2 * questions, maxLength: 2 * questions }),
        {
          minLength: tools,
          maxLength: tools,
        },
      ),
    })
    .map(({ roles, verdicts }): Guide => {
      const needs = roles.flatMap((_, index) => [`a${index}`, `b${index}`]);
      const asked = roles.map((answers, index): GuideQuestion => ({
        id: `q${index}`,
        answers: answers.map((marks) => {
          const of = (role: string) =>
            ['a', 'b'].filter((_, at) => marks[at] === role).map((name) => `${name}${index}`);
          const named = { must: of('must'), nice: of('nice'), not: of('not') };
          return marks.every((mark) => mark === '') ? { ...named, not: [`a${index}`] } : named;
        }),
      }));
      const ids = verdicts.map((_, index) => `tool-${String.fromCharCode(97 + index)}`);
      return {
        questions: asked,
        tools: ids.map((id) => ({ id, name: id })),
        verdict: (tool, need) => verdicts[ids.indexOf(tool)]?.[needs.indexOf(need)] ?? 'unknown',
      };
    });

/** Answers every question that is asked, by the numbers given: the last answer of each leaves it open. */
const walk = (
  guide: Guide,
  numbers: readonly number[],
  look: (state: GuideState, ask: string) => void = () => undefined,
) => {
  let state = NOTHING;
  for (let asked = 0; ; asked += 1) {
    const step = nextStep(guide, state);
    if ('end' in step) return { state, asked, end: step.end };
    look(state, step.ask);
    const question = guide.questions.find(({ id }) => id === step.ask)!;
    const chosen = question.answers[(numbers[asked] ?? 0) % (question.answers.length + 1)];
    state = chosen ? answered(state, chosen) : skip(state, question);
  }
};
const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 12, maxLength: 12 });

describe('for any questions, tools and verdicts', () => {
  const openOf = (guide: Guide, state: GuideState) =>
    guide.questions.filter((question) => !isAnswered(question, state));

  test('it never asks what cannot change who comes first', () => {
    fc.assert(
      fc.property(anyGuide(3, 4), numbers, (guide, given) => {
        walk(guide, given, (state, ask) => {
          const question = guide.questions.find(({ id }) => id === ask)!;
          const others = openOf(guide, state).filter(({ id }) => id !== ask);
          const matters = endings(others, state).some((ending) => {
            const outcomes = [ending, ...question.answers.map((each) => answered(ending, each))].map((one) =>
              places(guide, one),
            );
            return new Set(outcomes.filter(Boolean)).size > 1;
          });
          assert.ok(matters, ask);
        });
      }),
    );
  });

  test('once it says that the first place is settled, no answers change it', () => {
    fc.assert(
      fc.property(anyGuide(4, 4), numbers, (guide, given) => {
        const { state, end } = walk(guide, given);
        if (end !== 'settled' && end !== 'one') return;
        const reached = new Set(endings(openOf(guide, state), state).map((ending) => places(guide, ending)));
        reached.delete('');
        assert.equal(reached.size, 1);
      }),
    );
  });

  test('it ends after at most six questions for three tools and ten for twelve', () => {
    for (const [tools, most] of [
      [3, 6],
      [12, 10],
    ] as const)
      fc.assert(
        fc.property(anyGuide(tools, 14), numbers, (guide, given) => assert.ok(walk(guide, given).asked <= most)),
        { numRuns: 50 },
      );
  });

  test('it does not depend on the order of the tools', () => {
    fc.assert(
      fc.property(anyGuide(4, 6), numbers, (guide, given) => {
        const turned = { ...guide, tools: guide.tools.toReversed() };
        assert.deepEqual(walk(turned, given), walk(guide, given));
      }),
    );
  });

  test('its result is that of the form with the same answers, whatever was waved aside or left open', () => {
    fc.assert(
      fc.property(anyGuide(3, 5), numbers, (guide, given) => {
        const { state } = walk(guide, given);
        assert.deepEqual(fitsOf(guide, state), fitsOf(guide, { ...NOTHING, must: state.must, nice: state.nice }));
      }),
    );
  });
});
