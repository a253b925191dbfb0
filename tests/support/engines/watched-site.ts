import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath } from '../../../scripts/lib/base-path.ts';
import { filesBelow } from '../../../scripts/lib/files.ts';
import { startServer, type StaticServer } from '../../../scripts/lib/server.ts';

const WATCH = `
globalThis.complaints = [];
const note = (what) => complaints.push(String(what));
addEventListener('error', ({ message }) => note(message), true);
addEventListener('unhandledrejection', ({ reason }) => note(reason));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  note('policy violation: ' + violatedDirective + ' ' + blockedURI));
for (const level of ['error', 'warn']) {
  const write = console[level];
  console[level] = (...words) => { note(words.join(' ')); write.apply(console, words); };
}
`;

/**
 * Serves the site that was built into `dist` with a first script in every page that writes down errors and violations of the policy, because
 * not every driver passes on a browser's console. The policy of the site allows the script: it is a file of its own.
 */
export async function startWatchedSite(dist: string): Promise<StaticServer> {
  const root = mkdtempSync(join(tmpdir(), 'whichmesh-watched-'));
  cpSync(dist, root, { recursive: true, filter: (source) => !/\.(?:br|gz)$/.test(source) });
  for (const file of filesBelow(root).filter((name) => name.endsWith('.html'))) {
    const script = `<script src="${basePath()}watch.js"></script>`;
    const html = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, `$&${script}`));
  }
  writeFileSync(join(root, 'watch.js'), WATCH);
  const server = await startServer({ root, base: basePath() });
  return {
    url: server.url,
    async close() {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
