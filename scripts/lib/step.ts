import type { Job } from './schedule.ts';
import { buildSmallSite } from './small-site.ts';
import type { Outcome } from './test-runs.ts';

/** A group of checks, with its name for `--only=`. */
export interface Step extends Job {
  title: string;
  /** Takes long: only `npm run test:full` and `--only=` run it. */
  full?: boolean;
  run(): Promise<Outcome>;
}

let built: ReturnType<typeof buildSmallSite> | undefined;

/** The folder of the small site: built for the first step that asks for it, gone with this process. */
export async function smallSite(): Promise<string> {
  built ??= buildSmallSite().then((site) => {
    process.on('exit', site.remove);
    return site;
  });
  return (await built).root;
}

/** The tests that read the small site find it by its folder. */
export const siteEnv = async () => ({ SITE_ROOT: await smallSite() });
