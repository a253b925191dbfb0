import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../../../src/core/text/outline.ts';

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
