import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bytesBelow, filesBelow } from '../scripts/lib/files.ts';
import { seconds, times } from './times.ts';

/** The last line of a build: what was built, and how long each step took. */
export default (): AstroIntegration => ({
  name: 'report',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      const pages = filesBelow(dist).filter((file) => file.endsWith('.html')).length;
      const megabytes = (bytesBelow(dist) / 1e6).toFixed(1);
      const whole = seconds(performance.now());
      console.log(`Built ${pages} ${pages === 1 ? 'page' : 'pages'}, ${megabytes} MB, in ${whole} (${times()}).`);
    },
  },
});
