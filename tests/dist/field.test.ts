import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { filesBelow } from '../../scripts/lib/files.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { withUnit } from '../../src/core/text/words.ts';
import { addressOf, BASE, pages } from '../../scripts/lib/dist.ts';

interface Benchmark {
  unit: string;
  rows: { label: string; min: number; max: number }[];
  hardware: string;
  on: string;
  measuredBy: string;
}

const benchmarks = parse(readFileSync(join(ROOT, 'content/benchmarks.yml'), 'utf8')) as Record<string, Benchmark>;
const alternatives = filesBelow(join(ROOT, 'content/alternatives')).map((file) => basename(file, '.mdx'));
const pageAt = (path: string) => {
  const page = pages.find((candidate) => addressOf(candidate) === `${BASE}${path}`);
  assert.ok(page, `there is no page ${path}`);
  return page;
};

test('every alternative has its place on the overview and a page of its own', () => {
  const overview = pageAt('alternatives/');
  for (const id of alternatives) {
    assert.ok(
      overview.elements.some(({ attributes }) => attributes.get('id') === id),
      `#${id}`,
    );
    pageAt(`alternatives/${id}/`);
  }
});

test('a claim leads to each place by a name of its own: a row and a need may share a label', () => {
  const links = new Map<string, Map<string, string>>();
  let claim: Map<string, string> | undefined;
  for (const { tag, attributes, text } of pageAt('field-report/').elements) {
    // The matrix after the claims has links of its own.
    if (tag === 'table') claim = undefined;
    if (tag === 'li') {
      claim = attributes.has('data-about') ? new Map<string, string>() : undefined;
      if (claim) links.set(attributes.get('id') ?? '', claim);
    }
    const to = attributes.get('href') ?? '';
    if (tag !== 'a' || !claim || !/\/(?:compare|needs)\//.test(to)) continue;
    assert.ok(!claim.has(text), `"${text}" leads to ${to} and to ${claim.get(text)}`);
    claim.set(text, to);
  }
  assert.ok([...links.values()].some(({ size }) => size > 1));
});

test('every experiment is on the page, with every figure, its hardware and its day', () => {
  const drawn = pageAt('performance/').elements.filter(({ attributes }) => attributes.has('data-benchmark'));
  assert.deepEqual(
    drawn.map(({ attributes }) => attributes.get('data-benchmark')).toSorted(),
    Object.keys(benchmarks).toSorted(),
  );
  for (const { attributes, text: set } of drawn) {
    const text = set.replaceAll('\u00A0', ' ');
    const { rows, unit, hardware, on } = benchmarks[attributes.get('data-benchmark') ?? '']!;
    for (const { label, max } of rows) {
      const figure = withUnit(max, unit);
      assert.ok(text.includes(label) && text.includes(figure), `${label} ${figure}`);
    }
    assert.ok(text.includes(hardware) && text.includes(String(on)), hardware);
  }
});

test('each experiment has a chart of its own, and what the field report measured has its own section', () => {
  const { elements } = pageAt('performance/');
  const places = elements.flatMap(({ tag, attributes }, at) =>
    tag === 'table' || attributes.has('data-benchmark') || attributes.get('id') === 'reported'
      ? [{ at, tag, by: attributes.get('data-by'), id: attributes.get('id') }]
      : [],
  );
  const reported = places.findIndex(({ id }) => id === 'reported');
  const experiments = places.filter(({ by }) => by !== undefined);
  assert.equal(places.filter(({ tag }) => tag === 'table').length, experiments.length);
  for (const [index, { by }] of places.entries()) {
    if (by !== undefined) assert.equal(by === 'field-report', index > reported, `place ${index}`);
  }
});
