/** `npm run build`: the content check, then Astro, whose integrations make the whole site. */
import { join } from 'node:path';
import { timed } from '../integrations/times.ts';
import { node, ROOT } from './lib/run.ts';

process.chdir(ROOT);
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
const check = await timed('check', () => node([join(ROOT, 'src', 'catalogue', 'check.ts')]));
if (check.code === 0) {
  const { build } = await import('astro');
  try {
    await build({ root: ROOT });
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(check.output);
  process.exitCode = 1;
}
