import { after } from 'node:test';
import { buildSmallSite } from '../../scripts/lib/small-site.ts';

/** Folder of the small site: the one that `npm test` has built, or one of its own that is gone after the tests of the file. */
export async function smallSite(): Promise<string> {
  if (process.env.SITE_ROOT) return process.env.SITE_ROOT;
  const site = await buildSmallSite();
  after(site.remove);
  return site.root;
}
