import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../scripts/lib/files.ts';
import { ROOT } from '../../scripts/lib/run.ts';

const TEXT = /\.(?:html|js|json|caddy|nginx)$/;
const HASHED = /_astro\/.+\.([\w-]{8})\.js$|search\/files\/(\w+)\/w0\.json$/;

/**
 * Writes to `site` what a build of other code and other content leaves behind: every file that carries a hash has
 * another name, every page says which build it is of, and so does every answer of the server.
 */
export function writeAnotherBuild(site: string, build: string): void {
  const names = new Map<string, string>();
  const sources = filesBelow(join(ROOT, 'dist')).filter(
    (file) => !/\.(?:br|gz|png|md)$|search\/files\/\w+\/t/.test(file),
  );
  for (const file of sources) {
    const [, script, search] = HASHED.exec(file) ?? [];
    const hash = script ?? search;
    if (hash) names.set(hash, `${build}${hash.slice(build.length)}`);
  }
  const renamed = (text: string) => [...names].reduce((all, [old, next]) => all.replaceAll(old, next), text);

  rmSync(join(site, 'dist'), { recursive: true, force: true });
  for (const file of sources) {
    const to = join(site, 'dist', renamed(file));
    mkdirSync(dirname(to), { recursive: true });
    const bytes = readFileSync(join(ROOT, 'dist', file));
    const mark = `<head><meta name="build" content="${build}">`;
    writeFileSync(to, TEXT.test(file) ? renamed(bytes.toString('utf8')).replace('<head>', mark) : bytes);
  }
  cpSync(join(ROOT, 'deploy'), join(site, 'deploy'), { recursive: true });
  const built = join(site, 'deploy', 'built');
  const caddy = readFileSync(join(built, 'headers.caddy'), 'utf8');
  writeFileSync(join(built, 'headers.caddy'), `${caddy}header X-Build "${build}"\n`);
  const nginx = readFileSync(join(built, 'headers.nginx'), 'utf8');
  writeFileSync(join(built, 'headers.nginx'), `${nginx}add_header X-Build "${build}" always;\n`);
}
