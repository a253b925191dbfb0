import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { Cache } from '../cache.ts';
import type { BuiltSite } from '../site.ts';
import { Twins } from './compress.ts';
import { caddyFile, headersFile, nginxHeaders, nginxMaps, redirectsFile, type Rules } from './formats.ts';
import { everywhere } from './headers.ts';
import { hashesOf, setPolicy, union, type Hashes } from './policy.ts';

/** Writes what hosts read under `dist`, and under `deploy/built` what the configurations in `deploy/` include. */
function writeRules(root: string, dist: string, rules: Rules): void {
  const built = join(root, 'deploy', 'built');
  mkdirSync(built, { recursive: true });
  writeFileSync(join(dist, '_headers'), headersFile(rules));
  writeFileSync(join(dist, '_redirects'), redirectsFile(rules));
  writeFileSync(join(built, 'headers.caddy'), caddyFile(rules));
  writeFileSync(join(built, 'maps.nginx'), nginxMaps(rules));
  writeFileSync(join(built, 'headers.nginx'), nginxHeaders(rules));
}

/** Makes a site ready for hosts: a policy in every page, headers, redirects, and last of all compressed twins. */
export default (site: BuiltSite, moved: Rules['moved']): AstroIntegration =>
  site.step({
    name: 'hosts',
    failure: 'The files for hosts could not be written.',
    start({ root, dist, cache }) {
      const hashes: Hashes[] = [];
      const kept = new Cache(join(cache, 'compressed'));
      const twins = new Twins(dist, kept);
      return {
        page(page) {
          const own = hashesOf(page);
          hashes.push(own);
          setPolicy(page, own);
        },
        written: ({ file }) => twins.begin(file),
        async done() {
          writeRules(root, dist, { headers: everywhere(union(hashes)), moved });
          await twins.all();
          kept.sweep();
        },
      };
    },
  });
