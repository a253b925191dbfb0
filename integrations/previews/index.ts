import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../src/catalogue/content.ts';
import { previewOf } from '../../src/core/routes.ts';
import { SITE_NAME } from '../../src/core/navigation.ts';
import { filesBelow } from '../../scripts/lib/files.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import type { Card } from '../../src/core/page.ts';
import { cardsOfContent } from './cards.ts';
import { drawCard } from './draw.ts';

const CACHE = join(ROOT, '.astro', 'previews');
/** An image is drawn anew when its card changes, or the way in which cards are drawn. */
const HAND = readFileSync(join(import.meta.dirname, 'draw.ts'));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };
const metaOf = (html: string, property: string): string =>
  (new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '').replace(
    /&(#?\w+);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );

const pageCard = (html: string): Card => ({
  ...{ kicker: 'Self-hosted WireGuard overlays, compared', tools: [], rows: [] },
  title: metaOf(html, 'og:title'),
  text: metaOf(html, 'og:description'),
});

/** The image of a card, from the last build where it has not changed. */
async function imageOf(card: Card): Promise<Buffer> {
  const key = createHash('sha256').update(HAND).update(JSON.stringify(card)).digest('hex').slice(0, 24);
  const kept = join(CACHE, `${key}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const image = await drawCard(card, SITE_NAME);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, image);
  return image;
}

/** Draws the preview image of every built page that names one. Returns how many there are. */
export async function writePreviews(dist: string, content: Content): Promise<number> {
  const cards = cardsOfContent(content);
  const pages = filesBelow(dist).flatMap((file) => {
    if (!file.endsWith('index.html')) return [];
    const html = readFileSync(join(dist, file), 'utf8');
    return metaOf(html, 'og:image') ? [{ path: `/${file.slice(0, -'index.html'.length)}`, html }] : [];
  });
  const waiting = [...pages];
  const draw = async (): Promise<void> => {
    for (let page = waiting.pop(); page; page = waiting.pop()) {
      const target = join(dist, previewOf(page.path));
      const image = await imageOf(cards.get(page.path) ?? pageCard(page.html));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, image);
    }
  };
  // The layout keeps one core busy while the others turn drawings into pixels.
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, draw));
  return pages.length;
}
