import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { holdContent } from '../src/catalogue/index.ts';

/**
 * Stops a build with broken content. Astro's content store does not notice a schema that changed in an imported file,
 * so the guard empties the store first. Astro also reports some broken content as an error and goes on, so an error in
 * its log ends the build before any step works on the pages. `log.ts` sets the exit code for an error. All pages are
 * made of the content as it was read first.
 */
export default (): AstroIntegration => {
  let release = (): void => undefined;
  return {
    name: 'guard',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        release = holdContent();
        rmSync(config.cacheDir, { recursive: true, force: true });
        updateConfig({ logger: { entrypoint: new URL('log.ts', import.meta.url) } });
      },
      'astro:build:done': () => {
        release();
        if (process.exitCode) throw new Error('Astro reported an error, so what it wrote is not the whole site.');
      },
    },
  };
};
