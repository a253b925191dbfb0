import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardsOfContent } from '../../integrations/previews/cards.ts';
import { drawCard } from '../../integrations/previews/draw.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';

const content = getCatalogue();
const cards = cardsOfContent(content);

test('a pair shows three rows in which it differs, if it differs in so many', () => {
  const pairs = [...cards].filter(([path]) => path.startsWith('/compare/'));
  assert.ok(pairs.some(([, { rows }]) => rows.length === 3));
  for (const [path, { rows }] of pairs) {
    assert.ok(rows.length <= 3, path);
    for (const { cells } of rows) assert.notEqual(cells[0]?.text, cells[1]?.text, path);
  }
});

test('a scenario shows its fleet, its tool and its bill', () => {
  for (const { id } of content.scenarios) {
    assert.equal(cards.get(`/scenarios/${id}/`)?.rows.length, 3, id);
  }
});

test('the same card gives the same bytes', async () => {
  const card = cards.get(`/tools/${content.tools[0]?.id ?? ''}/`);
  assert.ok(card);
  const [first, second] = [await drawCard(card, 'Site'), await drawCard(card, 'Site')];
  assert.ok(first.equals(second));
  assert.deepEqual([first.readUInt32BE(16), first.readUInt32BE(20)], [1200, 630]);
});

test('where tools outnumber the columns of an image, a need counts its verdicts', () => {
  const [need] = content.needs;
  const many = Array.from({ length: 4 }, () => content.tools).flat();
  const card = cardsOfContent({ ...content, tools: many }).get(`/needs/${need?.id ?? ''}/`);
  const counted = card?.rows[0]?.cells.map(({ text }) => Number.parseInt(text, 10)) ?? [];
  assert.equal(card?.rows[0]?.label, `${many.length} tools`);
  assert.equal(
    counted.reduce((sum, count) => sum + count, 0),
    many.length,
  );
});
