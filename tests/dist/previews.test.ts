import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PREVIEW, TITLE_ROOM } from '../../src/layouts/preview.ts';
import { addressOf, BASE, DIST, files, pages } from '../../scripts/lib/dist.ts';
import { TOOLS_ON_A_PAGE } from '../../src/core/view/tool-pages.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { metaOf } from '../../integrations/html.ts';
import { byComplaint, none } from '../support/none.ts';

const { tools } = getCatalogue(ROOT);
/** The pages that people share: all but the one for an address that leads nowhere. */
const shared = pages.filter(({ file }) => file !== '404.html');
const fileOf = (url: string) => new URL(url).pathname.slice(BASE.length);

test('every page says how it unfolds where it is shared', () => {
  const wanted = ['og:type', 'og:site_name', 'og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt'];
  none(
    byComplaint(
      shared.flatMap((page) => {
        const missing = [...wanted, 'twitter:card'].filter((name) => !metaOf(page, name)).map((name) => `no ${name}`);
        const own = new URL(metaOf(page, 'og:url') ?? 'x:').pathname === addressOf(page);
        return [...missing, ...(own ? [] : ['og:url is another page'])].map((what) => ({ page: page.file, what }));
      }),
    ),
  );
});

test('every page has an image of its own, of the promised size', () => {
  const images = shared.map((page) => fileOf(metaOf(page, 'og:image') ?? 'x:'));
  // The pages below a tool share its image where there are more tools than a page sets side by side.
  if (tools.length <= TOOLS_ON_A_PAGE) assert.equal(new Set(images).size, shared.length);
  none(
    images.flatMap((image) => {
      if (!files.includes(image)) return [`${image}: there is no such file`];
      const png = readFileSync(join(DIST, image));
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      if (width !== PREVIEW.width || height !== PREVIEW.height) return [`${image}: ${width}x${height}`];
      return png.length > 60_000 ? [`${image}: ${png.length} bytes`] : [];
    }),
  );
});

test('a page that shares its own title has room for it', () => {
  none(shared.map((page) => metaOf(page, 'og:title') ?? '').filter((title) => title.length > TITLE_ROOM));
});

test('there is no image that no page names', () => {
  const named = new Set(shared.map((page) => fileOf(metaOf(page, 'og:image') ?? 'x:')));
  none(files.filter((file) => file.startsWith('preview/') && !named.has(file)));
});
