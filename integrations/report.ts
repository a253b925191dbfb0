import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bytesBelow, filesBelow } from '../scripts/lib/files.ts';
import { seconds, times } from './times.ts';

/** How large a built site is: `312 pages, 36.3 MB`. */
export const size = (dist: string): string => {
  const pages = filesBelow(dist).filter((file) => file.endsWith('.html')).length;
  return `${pages} ${pages === 1 ? 'page' : 'pages'}, ${(bytesBelow(dist) / 1e6).toFixed(1)} MB`;
};

/** The last line of a build: what was built, and how long each step took. */
export default (): AstroIntegration => ({
  name: 'report',
  hooks: {
    'astro:build:done': ({ dir }) =>
      console.log(`Built ${size(fileURLToPath(dir))}, in ${seconds(performance.now())} (${times()}).`),
  },
});
