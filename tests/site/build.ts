import { test } from '@playwright/test';
import { buildSmallSite } from '../../scripts/lib/small-site.ts';

test('the small site is built', async () => {
  test.setTimeout(300_000);
  await buildSmallSite(process.env.SITE_BY_HAND);
});
