import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { previewOf } from '../../src/core/routes.ts';
import type { Card } from '../../src/core/view/page.ts';
import { Cache } from '../cache.ts';
import { metaOf, type Page } from '../html.ts';
import type { BuiltSite } from '../site.ts';
import { cardsOfContent } from './cards.ts';
import { Drawings } from './drawings.ts';

/** The card of a page that the content has none for. */
const pageCard = (page: Page): Card => ({
  ...{ kicker: 'Self-hosted WireGuard overlays, compared', tools: [], rows: [] },
  title: metaOf(page, 'og:title') ?? '',
  text: metaOf(page, 'og:description') ?? '',
});

/** A preview image for every page that names one. */
export default (site: BuiltSite, content: Catalogue): AstroIntegration => {
  let drawings: Drawings;
  return site.step({
    name: 'previews',
    failure: 'The preview images could not be drawn.',
    early({ cache }) {
      drawings = new Drawings(new Cache(join(cache, 'previews')));
      for (const [path, card] of cardsOfContent(content)) drawings.begin(path, card);
    },
    start({ dist }) {
      const paths: string[] = [];
      return {
        page(page) {
          // It may show the image of another page.
          if (!metaOf(page, 'og:image')?.endsWith(previewOf(page.path))) return;
          paths.push(page.path);
          drawings.begin(page.path, pageCard(page));
        },
        async done() {
          for (const path of paths) {
            const file = join(dist, previewOf(path));
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, await drawings.image(path));
          }
          await drawings.end();
        },
      };
    },
  });
};
