import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { symptomSchema } from '../../../src/catalogue/schemas/symptom.ts';

const sound = {
  title: 'The bell is silent',
  area: 'sound',
  tools: [{ tool: 'alpha', versions: 'all', fixed: 'v1.2.0', sources: ['alpha-manual'] }],
  shows: 'Nobody hears it.',
  why: 'The clapper is gone.',
  tell: [{ command: 'ring', on: 'the bell', expect: 'Nothing.' }],
  cure: ['Find the clapper.'],
  sources: ['alpha-manual', 'alpha-releases'],
  checked: '2026-11-01',
};
const accepts = (rest: object) => symptomSchema.safeParse({ ...sound, ...rest }).success;
const times = <T>(count: number, item: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => item(index));

test('a symptom with the least that it needs is sound, and the lists that it leaves out are empty', () => {
  const { also, errors, threads, criteria, questions, avoid } = symptomSchema.parse(sound);
  assert.deepEqual([also, errors, threads, criteria, questions, avoid], [[], [], [], [], [], undefined]);
});

describe('bounds of a symptom', () => {
  for (const [field, limit] of [
    ['title', 100],
    ['shows', 400],
    ['why', 640],
    ['avoid', 320],
  ] as const) {
    test(`${field} has at most ${limit} characters`, () => {
      assert.ok(accepts({ [field]: 'a'.repeat(limit) }));
      assert.ok(!accepts({ [field]: 'a'.repeat(limit + 1) }));
    });
  }
  test('it has one to three commands that tell it, and one to eight steps of cure', () => {
    const [command] = sound.tell;
    for (const [count, sure] of [
      [0, false],
      [1, true],
      [3, true],
      [4, false],
    ] as const)
      assert.equal(accepts({ tell: times(count, () => command) }), sure, `${count} commands`);
    assert.ok(accepts({ cure: times(8, (index) => `Step ${index}.`) }));
    assert.ok(!accepts({ cure: times(9, (index) => `Step ${index}.`) }));
    assert.ok(!accepts({ cure: [] }));
  });
  test('it names at least one tool', () => assert.ok(!accepts({ tools: [] })));
});

describe('an error string', () => {
  test('is kept as it was printed, with what looks like a tag', () => {
    const errors = ['rpc error: <nil>', '  '.trim() + 'bell <b>'];
    assert.deepEqual(symptomSchema.parse({ ...sound, errors }).errors, errors);
  });
  test('has no white space around it, at most 160 characters, and is written once', () => {
    assert.ok(!accepts({ errors: [' bell'] }));
    assert.ok(accepts({ errors: ['a'.repeat(160)] }));
    assert.ok(!accepts({ errors: ['a'.repeat(161)] }));
    assert.ok(!accepts({ errors: ['bell', 'bell'] }));
  });
});

describe('a thread', () => {
  test('is owner/repo#number', () => {
    assert.ok(accepts({ threads: ['alpha/bike#12', 'alpha.b/bi-ke_2#1'] }));
    for (const thread of ['bike#12', 'alpha/bike', 'alpha/bike#x', 'https://code.example/alpha/bike/issues/12'])
      assert.ok(!accepts({ threads: [thread] }), thread);
  });
  test('counts once', () => assert.ok(!accepts({ threads: ['alpha/bike#12', 'alpha/bike#12'] })));
});

describe('the version with the fix', () => {
  const fixedIn = (fixed: unknown) => accepts({ tools: [{ ...sound.tools[0], fixed }] });
  test('is a version, none or unknown', () => {
    for (const fixed of ['v0.28.5', '1.102.3', 'v1.6.0-beta1', 'none', 'unknown']) assert.ok(fixedIn(fixed), fixed);
    for (const fixed of ['soon', 'v1', '', 'yes', undefined]) assert.ok(!fixedIn(fixed), String(fixed));
  });
});
