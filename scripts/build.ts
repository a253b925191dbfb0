/** `npm run build`: the content check, then Astro, whose integrations make the whole site. They share one reading of the content. */
import { timed } from '../integrations/times.ts';
import { getCatalogue } from '../src/catalogue/index.ts';
import { ROOT } from './lib/run.ts';

process.chdir(ROOT);
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

/** Says why there is no site. */
const fail = (why: unknown): false => {
  console.error(why);
  process.exitCode = 1;
  return false;
};

const sound = await timed('check', () => getCatalogue(ROOT)).catch(({ message }: Error) => fail(message));
if (sound) {
  const { build } = await import('astro');
  await build({ root: ROOT }).catch(fail);
}
