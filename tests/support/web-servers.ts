import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../../scripts/lib/run.ts';
import { nobody } from './http-server.ts';

/** A web server of another maker, with this project's configuration. */
export interface WebServer {
  name: string;
  command: string;
  /** Debian's package. */
  package: string;
  /** Arguments and environment that serve the built site at `origin`, with `folder` for its own files. */
  setUp(origin: string, folder: string): Promise<{ args: string[]; env?: Record<string, string> }>;
}

const MAIN = (site: string, folder: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${site};
}
`;

export const WEB_SERVERS: readonly WebServer[] = [
  {
    name: 'Caddy',
    command: 'caddy',
    package: 'caddy',
    async setUp(origin, folder) {
      const admin = new URL(await nobody()).host;
      const env = { SITE_ADDRESS: origin, SITE_ROOT: ROOT, CADDY_ADMIN: admin };
      return {
        args: ['run', '--config', join(ROOT, 'deploy', 'Caddyfile'), '--adapter', 'caddyfile'],
        env: { ...env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      };
    },
  },
  {
    name: 'nginx',
    command: 'nginx',
    package: 'nginx',
    setUp(origin, folder) {
      const site = readFileSync(join(ROOT, 'deploy', 'nginx.conf'), 'utf8')
        .replaceAll('/srv/whichmesh', ROOT)
        .replace('listen 80;', `listen ${new URL(origin).host};`);
      writeFileSync(join(folder, 'site.conf'), site);
      writeFileSync(join(folder, 'nginx.conf'), MAIN(join(folder, 'site.conf'), folder));
      return Promise.resolve({ args: ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'] });
    },
  },
];

/** True where the server's program can be started. */
export const installed = ({ command }: WebServer): boolean => !spawnSync(command, ['-v']).error;

/** Runs `use` with the address of the built site, served by a real web server, which is gone afterwards. */
export async function withWebServer<T>(server: WebServer, use: (origin: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'whichmesh-server-'));
  mkdirSync(join(folder, 'logs'));
  const origin = await nobody();
  const { args, env } = await server.setUp(origin, folder);
  const child = spawn(server.command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  try {
    for (let attempt = 0; ; attempt++) {
      const answer = await fetch(origin).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer) break;
      if (attempt > 100 || child.exitCode !== null) throw new Error(`${server.name} did not start:\n${said}`);
      await wait(100);
    }
    return await use(origin);
  } finally {
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
}
