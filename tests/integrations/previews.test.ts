import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { cardsOfContent } from '../../integrations/previews/cards.ts';
import { drawCard } from '../../integrations/previews/draw.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { TITLE_ROOM } from '../../src/layouts/preview.ts';
import { routes } from '../../src/core/routes.ts';
import type { Card } from '../../src/core/view/page.ts';

const content = getCatalogue();
const cards = cardsOfContent(content);

test('a title is whole on every image, in the room that it has', () => {
  for (const [path, { title }] of cards) {
    assert.ok(title.length <= TITLE_ROOM, `${path}: ${title}`);
    assert.doesNotMatch(title, /…/, path);
  }
});

test('a need says of a verdict that rests on our measurement that it does', () => {
  const said = content.needs.flatMap(({ id }) => cards.get(routes.need(id))?.rows[0]?.cells ?? []);
  assert.ok(said.some(({ text }) => text === 'meets by our measurement'));
});

test('a pair shows when to take each of its tools', () => {
  for (const { slug, pair } of content.pairs) {
    const rows = cards.get(routes.pair(slug))?.rows ?? [];
    assert.deepEqual(
      rows.map(({ label }) => label),
      pair.map(({ name }) => `Take ${name} for`),
    );
    for (const { cells } of rows) assert.ok(cells[0]?.text, slug);
  }
});

test('a criterion shows the answers of as many tools as its image has room for', () => {
  for (const { id } of content.criteria) {
    assert.equal(cards.get(routes.criterion(id))?.rows.length, Math.min(4, content.tools.length), id);
  }
});

test('the name of the site is whole on the images of criteria with the most to say', async () => {
  const text = ({ kicker, title, rows }: Card) =>
    [kicker, title, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.text))].join(' ');
  const said = content.criteria.flatMap(({ id }) => cards.get(routes.criterion(id)) ?? []);
  const longest = said.toSorted((a, b) => text(b).length - text(a).length).slice(0, 6);
  for (const card of longest) {
    const image = await drawCard(card, 'Site', true);
    const edge = await sharp(image).extract({ left: 0, top: 618, width: 1200, height: 12 }).greyscale().toBuffer();
    const { channels } = await sharp(edge).stats();
    assert.ok((channels[0]?.min ?? 0) > 200, card.title);
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

test('an image for tests is as large, and its colours are not brought down to a palette', async () => {
  const card = cards.get(`/tools/${content.tools[0]?.id ?? ''}/`);
  assert.ok(card);
  // Of the header of a PNG: width, height, and whether colours are a palette (3) or written out (6).
  const headOf = (image: Buffer) => [image.readUInt32BE(16), image.readUInt32BE(20), image[25]];
  assert.deepEqual(headOf(await drawCard(card, 'Site', false)), [1200, 630, 3]);
  assert.deepEqual(headOf(await drawCard(card, 'Site', true)), [1200, 630, 6]);
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
