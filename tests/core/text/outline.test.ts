import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headings, outline, outlineOf, sectionTexts } from '../../../src/core/text/outline.ts';

test('sections are listed in order, at level 2 by default', () => {
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

test('the text of a section ends where the next one begins', () => {
  const body = '<Section id="a" title="A">\nOne\n<Section id="b" title="B" level={3}>\nTwo\n</Section>\n</Section>\n';
  assert.deepEqual(
    sectionTexts(body).map(({ id, text }) => [
      id,
      /One|Two/.exec(text)?.[0],
      text.includes('One') && text.includes('Two'),
    ]),
    [
      ['a', 'One', false],
      ['b', 'Two', false],
    ],
  );
});
