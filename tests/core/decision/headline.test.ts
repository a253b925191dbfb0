import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fit } from '../../../src/core/decision/judge.ts';
import { headlineOf } from '../../../src/core/decision/headline.ts';
import { isDoubtful, statusText } from '../../../src/core/decision/status.ts';
import { rank } from '../../../src/core/decision/rank.ts';
import type { FactValue } from '../../../src/core/model.ts';
import type { CertaintyLevel } from '../../../src/core/vocabulary.ts';
import { plainText } from '../../../src/features/decide/record/markdown.ts';
import { aNeed, aProduct, aRule } from '../../fixtures/things.ts';

const night = aNeed();
const loud = aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] });
const labels = new Map([
  ['night', 'Works at night'],
  ['loud', 'Loud'],
]);
type Bikes = Readonly<Record<string, readonly [lights: FactValue, bell?: FactValue]>>;
const fitsOf = (bikes: Bikes, wishes: { must?: (typeof night)[]; nice?: (typeof night)[] }) =>
  rank(
    Object.entries(bikes).map(([id, [lights, bell = 'unknown']]) =>
      fit(aProduct(id, { lights, bell }), { must: wishes.must ?? [], nice: wishes.nice ?? [] }),
    ),
  );
const proofs = (tool: string, need: string) => [{ text: ` ${need} of ${tool} `, href: '#' }];
const say = (bikes: Bikes, wishes: Parameters<typeof fitsOf>[1] = { must: [night] }) => {
  const { grade, text, reason } = headlineOf(fitsOf(bikes, wishes), { labels, proofs });
  return [grade, text, plainText(reason)];
};

describe('the headline of a result', () => {
  test('names the one that fits, and those that are undecided', () => {
    assert.deepEqual(say({ alpha: ['yes'], beta: ['no'] }), ['fits', 'Alpha fits.', '']);
    assert.deepEqual(say({ alpha: ['yes'], beta: ['unknown'] }), ['fits', 'Alpha fits.', 'Undecided: Beta.']);
  });

  test('says where the one that fits has a gap', () => {
    assert.deepEqual(say({ alpha: ['partly'], beta: ['unknown'] }), [
      'gap',
      'Alpha fits, with a gap.',
      'The gap: night of alpha. Undecided: Beta.',
    ]);
  });

  test('says what to check where one is left and a must of it is unknown', () => {
    assert.deepEqual(say({ alpha: ['unknown'], beta: ['no'] }), [
      'check',
      'Alpha is the only one left, and undecided.',
      'Check first: “Works at night” (night of alpha).',
    ]);
  });

  test('names those of several that the needs do not tell apart', () => {
    assert.deepEqual(say({ alpha: ['yes'], beta: ['yes'], gamma: ['no'] }), [
      'several',
      '2 left: Alpha and Beta.',
      'These needs do not tell Alpha and Beta apart.',
    ]);
    assert.equal(
      say({ alpha: ['yes', 'yes'], beta: ['yes', 'yes'] }, { must: [night], nice: [loud] })[2],
      'These needs do not tell Alpha and Beta apart.',
    );
    assert.deepEqual(say({ alpha: ['yes'], beta: ['yes'], gamma: ['partly'] }), [
      'several',
      '3 left: Alpha, Beta and Gamma. Alpha and Beta come first.',
      'These needs do not tell Alpha and Beta apart.',
    ]);
  });

  test('says nothing about needs if none is chosen', () =>
    assert.deepEqual(say({ alpha: ['yes'], beta: ['no'] }, {}), ['several', '2 left: Alpha and Beta.', '']));

  test('says of several why one comes first', () => {
    assert.deepEqual(say({ alpha: ['partly'], beta: ['yes'] }), [
      'several',
      'Beta comes first of 2 left.',
      'Then Alpha: Beta meets more of the must-have needs in full.',
    ]);
    assert.deepEqual(say({ alpha: ['yes', 'no'], beta: ['yes', 'yes'] }, { must: [night], nice: [loud] }), [
      'several',
      'Beta comes first of 2 left.',
      'Then Alpha: Beta meets more of the nice-to-have needs.',
    ]);
  });

  test('says of each that comes later what it is behind by, and of one that it is undecided', () => {
    const wishes = { must: [night], nice: [loud] };
    assert.equal(
      say(
        { alpha: ['yes', 'yes'], beta: ['yes', 'no'], gamma: ['partly', 'yes'], delta: ['unknown', 'yes'] },
        wishes,
      )[2],
      'Then Beta: Alpha meets more of the nice-to-have needs. Then Gamma: Alpha meets more of the must-have needs in full. Undecided: Delta.',
    );
  });

  test('says of several of which none is known to fit what to check first', () => {
    assert.deepEqual(say({ alpha: ['unknown'], beta: ['unknown'] }), [
      'several',
      '2 left, none known to fit: Alpha and Beta.',
      'Check first: “Works at night” (night of alpha).',
    ]);
  });

  test('says that none is left, and which fell on weak evidence', () => {
    const none = headlineOf(fitsOf({ alpha: ['no'], beta: ['no'] }, { must: [night] }), {
      labels,
      proofs: (tool) => [
        tool === 'alpha' ? { text: 'Lights: no', href: '#', weak: true } : { text: 'Lights: no', href: '#' },
      ],
    });
    assert.deepEqual(none, {
      grade: 'none',
      text: 'No tool meets all your must-have needs.',
      reason: ['Only probably ruled out: Alpha.'],
      sure: '',
      checks: [],
    });
  });

  test('names what is only probably ruled out beside what is left', () => {
    const words = {
      labels,
      proofs: (tool: string) => [
        { text: 'Lights: no', href: '#', ...(tool === 'beta' && { weak: true as const }) },
        { text: 'we measured light', href: '#', measured: true as const },
      ],
    };
    const left = (lights: FactValue) =>
      headlineOf(fitsOf({ alpha: [lights], beta: ['no'], gamma: ['no'] }, { must: [night] }), words);
    assert.equal(plainText(left('yes').reason), 'Only probably ruled out: Beta.');
    assert.equal(
      plainText(left('unknown').reason),
      'Only probably ruled out: Beta. Check first: “Works at night” (Lights: no; we measured light).',
    );
  });

  test('says of none that it fell on weak evidence where all fell for sure', () =>
    assert.deepEqual(say({ alpha: ['no'], beta: ['no'] }), ['none', 'No tool meets all your must-have needs.', '']));

  test('gives every answer that decides a need, and the need alone where there is none', () => {
    const reason = (...texts: string[]) =>
      plainText(
        headlineOf(fitsOf({ alpha: ['unknown'] }, { must: [night] }), {
          labels,
          proofs: () => texts.map((text) => ({ text, href: '#' })),
        }).reason,
      );
    assert.equal(reason('Lights: unknown', 'Lamp: no'), 'Check first: “Works at night” (Lights: unknown; Lamp: no).');
    assert.equal(reason(), 'Check first: “Works at night”.');
  });

  test('cites a cell with its address, so that what is to be checked is one press away', () => {
    const cell = { text: 'Lights: unknown', href: '/compare/lights/#alpha' };
    const { reason } = headlineOf(fitsOf({ alpha: ['unknown'] }, { must: [night] }), { labels, proofs: () => [cell] });
    assert.ok(reason.includes(cell));
  });

  test('lists the needs to check first where there are several', () => {
    const open = (...tools: string[]) =>
      fitsOf(Object.fromEntries(tools.map((id) => [id, ['unknown']])), { must: [night, loud] });
    const cells = (tool: string, need: string) => [
      { text: `${need} of ${tool}`, href: '#' },
      ...(need === 'loud' ? [{ text: 'horn', href: '#' }] : []),
    ];
    for (const tools of [['alpha'], ['alpha', 'beta']]) {
      const { reason, checks } = headlineOf(open(...tools), { labels, proofs: cells });
      assert.equal(plainText(reason), 'Check first:');
      assert.deepEqual(checks.map(plainText), ['“Works at night” (night of alpha)', '“Loud” (loud of alpha; horn)']);
    }
  });

  test('says how certain the first place is: as the least certain answer that it rests on', () => {
    const sure = (bikes: Bikes, levels: Readonly<Record<string, CertaintyLevel>>) =>
      headlineOf(fitsOf(bikes, { must: [night], nice: [loud] }), {
        labels,
        proofs: (_, need) => [{ text: need, href: '#', ...(levels[need] && { certainty: levels[need] }) }],
      }).sure;
    const alone: Bikes = { alpha: ['yes', 'yes'], beta: ['no'] };
    assert.equal(sure(alone, { night: 'moderate' }), 'Certainty: moderate.');
    assert.equal(sure(alone, { night: 'moderate', loud: 'very-low' }), 'Certainty: very low.');
    assert.equal(sure({ alpha: ['yes', 'yes'], beta: ['yes', 'no'] }, { loud: 'low' }), 'Certainty: low.');
    // An answer that asserts something counts, also where it does not settle its need; the others assert nothing.
    assert.equal(sure({ alpha: ['yes', 'unknown'] }, { loud: 'low' }), 'Certainty: low.');
    assert.equal(sure({ alpha: ['yes', 'unknown'] }, {}), 'Certainty: high.');
    assert.equal(sure({ alpha: ['unknown'] }, { night: 'low' }), '');
  });

  test('names the nice-to-haves that the fitting tool does not meet; of many the first two', () => {
    const wishes = ['a', 'b', 'c', 'd'].map((id) => aNeed({ id, label: id, rules: [aRule({ row: 'bell' })] }));
    const text = (lights: FactValue, count: number) =>
      say({ alpha: [lights, 'no'], beta: ['no'] }, { must: [night], nice: wishes.slice(0, count) })[1];
    assert.equal(text('yes', 1), 'Alpha fits, but lacks nice-to-have “a”.');
    assert.equal(text('yes', 3), 'Alpha fits, but lacks nice-to-have “a”, “b” and “c”.');
    assert.equal(text('partly', 4), 'Alpha fits, with a gap, but lacks nice-to-have “a”, “b” and 2 more.');
  });

  test('says of the first of several what it meets in part', () =>
    assert.equal(
      say({ alpha: ['partly', 'yes'], beta: ['partly', 'no'] }, { must: [night], nice: [loud] })[2],
      'Then Beta: Alpha meets more of the nice-to-have needs. The gap: night of alpha.',
    ));

  test('names up to four, and three of more', () => {
    const text = (ids: string) => say(Object.fromEntries([...ids].map((id) => [id, ['yes']])) as unknown as Bikes)[1];
    assert.equal(text('abcd'), '4 left: A, B, C and D.');
    assert.equal(text('abcde'), '5 left: A, B, C and 2 more.');
    assert.equal(text('abcdef'), '6 left: A, B, C and 3 more.');
  });
});

describe('a tool that is ruled out', () => {
  const [out] = fitsOf({ alpha: ['no', 'no'] }, { must: [night, loud] });
  const by = (weak: Readonly<Record<string, boolean>>) => (_: string, need: string) => [
    { text: `Cell of ${need}`, href: '#', ...(weak[need] && { weak: true as const }) },
  ];

  test('is so for sure if one must fails for sure', () => {
    assert.equal(isDoubtful(out!, by({ night: false, loud: true })), false);
    assert.equal(isDoubtful(out!, by({ night: true, loud: true })), true);
    assert.equal(statusText(out!, by({ night: true, loud: true })), 'probably ruled out');
  });

  test('is so for sure if one of the cells that decide a must is sure', () => {
    const [weak, sure] = [
      { text: 'Bell: no', href: '#', weak: true as const },
      { text: 'Horn: no', href: '#' },
    ];
    assert.equal(
      isDoubtful(out!, () => [weak, sure]),
      false,
    );
    assert.equal(
      isDoubtful(out!, () => [weak, weak]),
      true,
    );
  });

  test('is so whatever the words of its cells say of certainty', () =>
    assert.equal(
      isDoubtful(out!, () => [{ text: 'Bell: no, very low certainty, for v1.4.0', href: '#' }]),
      false,
    ));

  test('is so for sure where no cell is known', () =>
    assert.equal(
      isDoubtful(out!, () => []),
      false,
    ));
});

test('a tool that meets a must in part fits with a gap', () => {
  const status = (lights: FactValue) => statusText(fitsOf({ alpha: [lights] }, { must: [night] })[0]!, () => []);
  assert.deepEqual(
    ['yes', 'partly', 'unknown', 'no'].map((lights) => status(lights)),
    ['fits', 'fits, with a gap', 'undecided, a must-have is unknown', 'ruled out'],
  );
});

test('with the names of needs it says what a tool that fits meets in part, and what it is without', () => {
  const status = (lights: FactValue, bell: FactValue) =>
    statusText(fitsOf({ alpha: [lights, bell] }, { must: [night], nice: [loud] })[0]!, () => [], labels);
  assert.equal(status('yes', 'yes'), 'fits');
  assert.equal(status('yes', 'no'), 'fits, but lacks nice-to-have “Loud”');
  assert.equal(status('partly', 'no'), 'fits, with a gap: “Works at night”, but lacks nice-to-have “Loud”');
  assert.equal(status('no', 'no'), 'ruled out');
});
