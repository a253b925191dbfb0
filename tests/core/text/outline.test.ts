import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headings, outline, outlineOf } from '../../../src/core/text/outline.ts';

test('sections are listed in order, at level 2 unless told otherwise', () => {
  const body =
    '<Section id="bill" title="The bill">\nText\n</Section>\n<Section title="Limits" level={3} id="limits">\n';
  assert.deepEqual(outline(body), [
    { id: 'bill', title: 'The bill', level: 2 },
    { id: 'limits', title: 'Limits', level: 3 },
  ]);
});
test('a section without id or title, and a body without sections, give nothing', () => {
  assert.deepEqual(outline('<Section title="A">\n<Section id="b">\n## c\n'), []);
  assert.deepEqual(outline(''), []);
});

test('sections that a page writes itself are of the first rank below its title, in the order given', () => {
  const { a, b } = headings({ a: 'First', b: 'Second' });
  assert.deepEqual(outlineOf([b, a]), [
    { id: 'b', title: 'Second', level: 2 },
    { id: 'a', title: 'First', level: 2 },
  ]);
});
