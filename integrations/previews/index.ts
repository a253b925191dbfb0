import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import pLimit from 'p-limit';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { SITE_NAME } from '../../src/core/navigation.ts';
import type { Card } from '../../src/core/view/page.ts';
import { previewOf } from '../../src/core/routes.ts';
import { PREVIEW } from '../../src/layouts/preview.ts';
import { Cache } from '../cache.ts';
import { isForTests } from '../effort.ts';
import { metaOf, type Page } from '../html.ts';
import type { BuiltSite } from '../site.ts';
import { cardsOfContent } from './cards.ts';
import { THEME } from './theme.ts';

/** The card of a page that the content has none for. */
const pageCard = (page: Page): Card => ({
  ...{ kicker: 'Self-hosted WireGuard overlays, compared', tools: [], rows: [] },
  title: metaOf(page, 'og:title') ?? '',
  text: metaOf(page, 'og:description') ?? '',
});

/** Draws cards, each to a file of its own, unless an earlier build has drawn the same card in the same way. */
async function drawCards(cards: ReadonlyMap<string, Card>, cache: Cache): Promise<void> {
  // The layout keeps one core busy while the others turn drawings into pixels.
  const limit = pLimit(availableParallelism() * 2);
  const draw = async ([file, card]: readonly [file: string, card: Card]): Promise<void> => {
    const image = await cache.of([JSON.stringify([card, SITE_NAME, PREVIEW, isForTests()]), THEME], async () => {
      const { drawCard } = await import('./draw.ts');
      return drawCard(card, SITE_NAME);
    });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, image);
  };
  await Promise.all([...cards].map((entry) => limit(draw, entry)));
}

/** A preview image for every page that names one. */
export default (site: BuiltSite, content: Catalogue): AstroIntegration =>
  site.step({
    name: 'previews',
    failure: 'The preview images could not be drawn.',
    start({ dist, cache }) {
      const known = cardsOfContent(content);
      const cards = new Map<string, Card>();
      const kept = new Cache(join(cache, 'previews'));
      return {
        page(page) {
          // It may show the image of another page.
          if (!metaOf(page, 'og:image')?.endsWith(previewOf(page.path))) return;
          cards.set(join(dist, previewOf(page.path)), known.get(page.path) ?? pageCard(page));
        },
        async done() {
          await drawCards(cards, kept);
          kept.sweep();
        },
      };
    },
  });
