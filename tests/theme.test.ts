import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { GLYPHS, HUES } from '../src/core/vocabulary.ts';
import { contrast, leastDistance } from './support/colour.ts';

const read = (name: string): string => readFileSync(new URL(`../src/${name}.css`, import.meta.url), 'utf8');
const css = read('styles/theme');

/** Light and dark value of every colour token. */
const tokens = new Map(
  [...css.matchAll(/--color-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const colour = (name: string, scheme: 'light' | 'dark'): string => {
  const token = tokens.get(name);
  assert.ok(token, `theme.css has no colour "${name}"`);
  return token[scheme];
};

const GROUNDS = ['paper', 'sheet', 'fill'];
const WORDS = ['ink', 'soft', 'link', 'meets', 'partly', 'fails', 'unknown', ...HUES];

for (const scheme of ['light', 'dark'] as const) {
  describe(`${scheme} colours`, () => {
    test('words have at least 4.5:1 on every ground', () => {
      const poor = WORDS.flatMap((word) =>
        GROUNDS.map((ground) => ({ word, ground, ratio: contrast(colour(word, scheme), colour(ground, scheme)) })),
      ).filter(({ ratio }) => ratio < 4.5);
      assert.deepEqual(poor, []);
    });

    test('the edge of a control has at least 3:1 on every ground', () => {
      for (const ground of GROUNDS) assert.ok(contrast(colour('edge', scheme), colour(ground, scheme)) >= 3, ground);
    });

    test('no two hues look alike, to full vision and to the three common deficiencies', () => {
      const alike = HUES.flatMap((one, index) =>
        HUES.slice(index + 1).map((other) => ({
          one,
          other,
          distance: leastDistance(colour(one, scheme), colour(other, scheme)),
        })),
      ).filter(({ distance }) => distance < 7.5);
      assert.deepEqual(alike, []);
    });
  });
}

test('every hue and glyph of the content model is drawn', () => {
  const marks = read('ui/styles/marks');
  for (const hue of HUES) assert.match(marks, new RegExp(`\\.hue-${hue} `));
  // Without a mask the mark would be a plain square.
  for (const glyph of GLYPHS.filter((name) => name !== 'square'))
    assert.match(marks, new RegExp(`\\.glyph-${glyph}::before`));
});

test('the browser’s own surfaces have the colour of the paper', () => {
  const head = readFileSync(new URL('../src/layouts/Head.astro', import.meta.url), 'utf8');
  assert.ok(head.includes(colour('paper', 'light')) && head.includes(colour('paper', 'dark')));
});
