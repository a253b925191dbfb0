import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../../../../../src/core/vocabulary.ts';
import { cited } from '../../../../../src/features/decide/record/paper/cited.ts';
import type { RecordNeed } from '../../../../../src/features/decide/record/record-view.ts';

const need = (
  label: string,
  wish: RecordNeed['wish'],
  ...cells: readonly (readonly [Verdict, number?])[]
): RecordNeed => ({
  ...{ label, href: `/needs/${label}/`, wish },
  cells: cells.map(([verdict, number]) => ({ verdict, proofs: [], sources: number ? [number, 99] : [] })),
});

const sources = [1, 2, 3, 4, 5, 6].map((number) => ({
  ...{ number, title: `Source ${number}`, to: `https://${number}.example/`, kind: 'docs', day: '2026-01-01' },
}));

const needs = [
  need('bell', 'must', ['meets', 1], ['meets', 2]),
  need('rack', 'nice', ['fails', 3], ['meets', 2]),
  need('lights', 'must', ['partly', 4], ['fails', 5]),
  need('horn', 'must', ['meets'], ['partly', 6]),
];

const numbersOf = (most?: number) => cited({ needs, sources }, most).map(({ number }) => number);

test('paper has the first source of each answer, in the order of the table', () => {
  assert.deepEqual(numbersOf(), [1, 2, 3, 4, 5, 6]);
});

test('where there is no room for all, it has those of the gap and of what rules a tool out, then what else is not met', () => {
  assert.deepEqual(numbersOf(2), [4, 5]);
  assert.deepEqual(numbersOf(4), [3, 4, 5, 6]);
  assert.deepEqual(numbersOf(0), []);
});

test('the source of the least certain answer of the first tool is not left out', () => {
  const [first, ...others] = need('bell', 'must', ['meets', 1], ['fails', 2]).cells;
  assert.ok(first);
  const proofs = [{ text: 'Bell: yes', href: '/bell/', certainty: 'moderate' as const }];
  const unsure: RecordNeed = { ...need('bell', 'must'), cells: [{ ...first, proofs }, ...others] };
  const list = [need('lamp', 'must', ['meets', 3], ['meets', 4]), unsure];
  assert.deepEqual(
    cited({ needs: list, sources }, 2).map(({ number }) => number),
    [1, 2],
  );
});
