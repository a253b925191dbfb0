/** The Astro command line, in the foreground and without telemetry; `check` says nothing when all is well. */
import { bin, node } from './lib/run.ts';

const [command = 'dev', ...args] = process.argv.slice(2);
const astro = bin('astro');

if (command === 'check') {
  const severity = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
  const { code, output } = await node([astro, 'check', ...severity, ...args]);
  if (code !== 0) process.stderr.write(output);
  process.exitCode = code;
} else {
  const env = { ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };
  const { code } = await node([astro, command, ...args], { env, attached: true });
  process.exitCode = code;
}
