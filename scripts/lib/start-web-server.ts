import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './run.ts';
import type { Command, WebServer } from './web-servers.ts';

/** A started web server. */
export interface Running {
  origin: string;
  /** Reads the configuration again. Errors: rejects with what the server said. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** A host and port on which nothing listens. */
export const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(`127.0.0.1:${port}`));
    });
  });

interface Options {
  /** Folder that holds `dist/` and `deploy/`. */
  site?: string;
  /** Address to serve at, when another process serves there already; otherwise a free one. */
  origin?: string;
}

/** Starts a real web server for a site and waits until it answers. Errors: rejects with what the server said. */
export async function startWebServer(server: WebServer, { site = ROOT, origin }: Options = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'whichmesh-server-'));
  mkdirSync(join(folder, 'logs'));
  const place = { origin: origin ?? `http://${await freePort()}`, site, folder, admin: await freePort() };
  const launch = ({ args, env }: Command) => {
    const child = spawn(server.command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    return { child, said: () => said, gone: new Promise<void>((resolve) => child.on('close', () => resolve())) };
  };
  const { child, said, gone } = launch(server.serve(place));
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const answers = async () => {
    const answer = await fetch(place.origin).catch(() => undefined);
    await answer?.body?.cancel();
    return answer !== undefined;
  };
  // A server that cannot start ends, and says why: a busy machine alone makes a sound one wait for long.
  for (let attempt = 0; ; attempt++) {
    if (server.started ? said().includes(server.started) : await answers()) break;
    if (attempt > 1200 || child.exitCode !== null) {
      await stop();
      throw new Error(`${server.name} did not start:\n${said()}`);
    }
    await wait(100);
  }
  return {
    origin: place.origin,
    stop,
    async reload() {
      const order = launch(server.reload(place));
      await order.gone;
      if (order.child.exitCode !== 0) throw new Error(`${server.name} did not reload:\n${order.said()}`);
    },
  };
}
