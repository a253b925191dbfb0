/**
 * The Astro command line, in the foreground and without telemetry. `check` says nothing when all is well: Astro looks at the
 * types of components, and TypeScript at those of all other files. That is TypeScript 7, which takes a quarter of the time
 * of the version that Astro and the lint build on, for the same messages.
 */
import { bin, node } from './lib/run.ts';

const [command = 'dev', ...args] = process.argv.slice(2);
const astro = bin('astro');

if (command === 'check') {
  const severity = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
  // Astro first: it writes the types of the content, which both read, unless `--noSync` says that a build has just done so.
  const components = await node([astro, 'check', '--tsconfig', 'tsconfig.astro.json', ...severity, ...args]);
  // On one processor it is nearly as fast, and takes a quarter less in all: in a whole run the others are busy.
  const others = await node([bin('@typescript/native', 'tsc'), '--noEmit', '--singleThreaded']);
  for (const { code, output } of [components, others]) if (code !== 0) process.stderr.write(output);
  process.exitCode = Math.max(components.code, others.code);
} else {
  const env = { ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };
  const { code } = await node([astro, command, ...args], { env, attached: true });
  process.exitCode = code;
}
