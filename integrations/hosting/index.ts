import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/catalogue/content.ts';
import { redirectsOf } from '../../src/catalogue/redirects.ts';
import { basePath } from '../../scripts/lib/base-path.ts';
import { filesBelow } from '../../scripts/lib/files.ts';
import { hashesOf, union, withPolicy } from '../policy.ts';
import { compress } from './compress.ts';
import { caddyFile, headersFile, nginxHeaders, nginxMaps, redirectsFile, type Rules } from './formats.ts';
import { everywhere } from './headers.ts';

/** Where the parts of server configurations go that differ from build to build. */
const BUILT = join('deploy', 'built');

/**
 * Makes a built site ready for hosts: the policy in every page, `_headers`, `_redirects`, what the configurations in
 * `deploy/` include, and compressed twins.
 */
export async function prepareForHosts(root: string, content: Content): Promise<void> {
  const dist = join(root, 'dist');
  const pages = filesBelow(dist).filter((file) => file.endsWith('.html'));
  const hashes = pages.map((page) => {
    const html = readFileSync(join(dist, page), 'utf8');
    const found = hashesOf(html);
    writeFileSync(join(dist, page), withPolicy(html, found));
    return found;
  });
  const base = basePath();
  const moved = Object.entries(redirectsOf(content)).map(
    ([from, to]) => [base + from.slice(1), base + to.slice(1)] as const,
  );
  const rules: Rules = { headers: everywhere(union(hashes)), moved };
  const files = {
    'dist/_headers': headersFile(rules),
    'dist/_redirects': redirectsFile(rules),
    [`${BUILT}/headers.caddy`]: caddyFile(rules),
    [`${BUILT}/maps.nginx`]: nginxMaps(rules),
    [`${BUILT}/headers.nginx`]: nginxHeaders(rules),
  };
  mkdirSync(join(root, BUILT), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  await compress(dist);
}
