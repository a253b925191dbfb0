import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { BASE, DIST, files, pages } from '../../scripts/lib/dist.ts';
import { byTag, metaOf } from '../../integrations/html.ts';
import { byComplaint, none } from '../support/none.ts';

const isAbsolute = (value: unknown) => typeof value === 'string' && /^https:\/\/[^/]+\//.test(value);

test('every image has a size and a text, every drawing a name or nothing to say', () => {
  const complaints = pages.flatMap((page) =>
    byTag(page, 'img', 'svg').flatMap(({ tag, attributes, text }) => {
      const has = (name: string) => attributes.has(name);
      const wrong = [
        ...(tag === 'img'
          ? ['width', 'height', 'alt'].filter((name) => !has(name)).map((name) => `an image lacks ${name}`)
          : []),
        ...(attributes.get('role') === 'img' &&
        !attributes.get('aria-label') &&
        !attributes.get('aria-labelledby') &&
        !text.trim()
          ? ['a drawing has no name']
          : []),
        ...(tag === 'svg' && !has('role') && attributes.get('aria-hidden') !== 'true'
          ? ['a drawing is neither named nor hidden']
          : []),
      ];
      return wrong.map((what) => ({ page: page.file, what }));
    }),
  );
  none(byComplaint(complaints));
});

test('every preview image that a page names exists, in the stated size', async () => {
  const shown = pages.flatMap((page) => {
    const address = metaOf(page, 'og:image');
    return address
      ? [{ page: page.file, address, width: metaOf(page, 'og:image:width'), height: metaOf(page, 'og:image:height') }]
      : [];
  });
  assert.ok(shown.length > 100);
  const sizes = new Map<string, string>();
  for (const { page, address, width, height } of shown) {
    assert.ok(isAbsolute(address), page);
    const file = new URL(address).pathname.slice(BASE.length);
    assert.ok(files.includes(file), `${page} names ${file}`);
    if (!sizes.has(file)) {
      const image = await sharp(join(DIST, file)).metadata();
      sizes.set(file, `${image.width}x${image.height}`);
    }
    if (width) assert.equal(sizes.get(file), `${width}x${height ?? ''}`, page);
  }
});
