import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { HUES } from '../src/core/vocabulary.ts';
import { contrast, leastDistance } from './support/colour.ts';
import { sourceFiles } from './support/source-files.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const doc = read('docs/design.md');
const tokens = [
  ...read('src/styles/theme.css').matchAll(/--color-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));
const GROUNDS = tokens.filter(({ name }) => ['paper', 'sheet', 'fill'].includes(name));

type Scheme = 'light' | 'dark';
const lowest = (token: (typeof tokens)[number], scheme: Scheme): string =>
  GROUNDS.includes(token)
    ? 'ground'
    : Math.min(...GROUNDS.map((ground) => contrast(token[scheme], ground[scheme]))).toFixed(1);

/** Rows of the table between two marks of the document, without its head. */
const rowsIn = (mark: string): string[][] => {
  const part = doc.split(`<!-- ${mark} -->`)[1]?.split(`<!-- /${mark} -->`)[0] ?? '';
  const cells = (line: string) => line.split('|').slice(1, -1);
  return part
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => cells(line).map((cell) => cell.trim()));
};

test('the document on design shows every colour with the contrast that it has', () => {
  const measured = tokens.map((token) => [
    `\`${token.name}\``,
    `\`${token.light}\``,
    `\`${token.dark}\``,
    lowest(token, 'light'),
    lowest(token, 'dark'),
  ]);
  assert.deepEqual(rowsIn('contrast'), measured);
});

test('the document on design shows how far the nearest two hues are apart', () => {
  const value = (name: string, scheme: Scheme) => tokens.find((token) => token.name === name)?.[scheme] ?? '';
  const nearest = (scheme: Scheme) =>
    HUES.flatMap((one, index) =>
      HUES.slice(index + 1).map((other) => ({
        pair: `${one} and ${other}`,
        distance: leastDistance(value(one, scheme), value(other, scheme)),
      })),
    ).reduce((least, next) => (next.distance < least.distance ? next : least));
  const measured = (['light', 'dark'] as const).map((scheme) => {
    const { pair, distance } = nearest(scheme);
    return [scheme, pair, distance.toFixed(1)];
  });
  assert.deepEqual(rowsIn('hues'), measured);
});

test('every component that docs/design.md names exists', () => {
  const parts = doc.split('## Parts')[1]?.split('\n## ')[0] ?? '';
  const named = [...parts.matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name);
  const known = new Set(sourceFiles('src').map(({ path }) => basename(path, '.astro')));
  assert.ok(named.length > 15);
  assert.deepEqual(
    named.filter((name) => !known.has(name)),
    [],
  );
});
