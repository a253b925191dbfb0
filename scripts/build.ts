/**
 * `npm run build`: the content check, then Astro, whose integrations make the whole site. They share one reading of the
 * content. Where nothing has changed since the last build, what it made stays; `--again` builds all the same. The last site
 * stays until the next one is whole, so that a server which shows it has something to show.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { size } from '../integrations/report.ts';
import { seconds, timed } from '../integrations/times.ts';
import { getCatalogue } from '../src/catalogue/index.ts';
import { ROOT } from './lib/run.ts';
import { distOf, draftOf, LastBuild } from './lib/unchanged.ts';

process.chdir(ROOT);
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

/** Prints why the build made no site. */
const fail = (why: unknown): undefined => {
  console.error(why);
  process.exitCode = 1;
};

async function build(last: LastBuild): Promise<void> {
  const draft = draftOf(ROOT);
  // Remains of a build that was stopped.
  rmSync(draft, { recursive: true, force: true });
  const sound = await timed('check', () => getCatalogue(ROOT)).catch(({ message }: Error) => fail(message));
  if (!sound) return;
  const { build } = await import('astro');
  await build({ root: ROOT, outDir: draft });
  if (!process.exitCode) last.replace(draft);
}

const { again } = parseArgs({ options: { again: { type: 'boolean' } } }).values;
const last = new LastBuild(ROOT, process.env, new Date().toISOString().slice(0, 10));
if (!again && last.holds)
  console.log(`Nothing has changed: ${size(distOf(ROOT))}, as built before (${seconds(performance.now())}).`);
else await build(last).catch(fail);
