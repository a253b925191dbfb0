import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { filesBelow } from './files.ts';
import { headersFor, parseHeaders } from './headers-file.ts';

/** Types that the file server does not know, or knows without their encoding. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};

export interface ServerOptions {
  /** Folder with the built site. It is read once, unless there is a mark. */
  root: string;
  /** A file that exists while the site is whole: the site is read again when it is a newer one, and not served without it. */
  mark?: string;
  /** Path under which the site is served, with a slash at both ends. */
  base?: string;
  /** 0 takes any free port; any other one is tried, then the next ones. */
  port?: number;
}

export interface StaticServer {
  /** Address of the front page. */
  url: string;
  close(): Promise<void>;
}

/** Files of a site with their types. */
const fileServer = (root: string) =>
  sirv(root, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)];
      if (type) response.setHeader('Content-Type', type);
    },
  });

/** Folders that have a page, as paths that start and end in a slash. */
const foldersOf = (root: string): ReadonlySet<string> =>
  new Set(
    filesBelow(root)
      .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
      .map((file) => `/${file.slice(0, -'index.html'.length)}`),
  );

const redirect = (response: ServerResponse, location: string) => {
  response.writeHead(301, { Location: location });
  response.end();
};

/** What answers a request the way a static host would: index files, one trailing slash, 404.html, `_headers`. */
export function siteHandler(root: string, base: string) {
  const files = fileServer(root);
  const folders = foldersOf(root);
  const read = (name: string) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : undefined);
  const rules = parseHeaders(read('_headers') ?? '');
  const lost = read('404.html');
  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': lost ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8' });
    response.end(lost ?? 'Not found\n');
  };

  return (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    const search = query.length > 0 ? `?${query.join('?')}` : '';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' });
      return response.end();
    }
    if (base !== '/' && (path === '/' || `${path}/` === base)) return redirect(response, base + search);
    if (!path.startsWith(base)) return notFound(response);

    const below = path.slice(base.length - 1);
    for (const [name, value] of headersFor(rules, below)) response.setHeader(name, value);
    if (below.endsWith('/') && !folders.has(below)) return notFound(response);
    if (folders.has(`${below}/`)) return redirect(response, `${path}/${search}`);
    request.url = below + search;
    return files(request, response, () => notFound(response));
  };
}

const BUILDING = `<!doctype html><html lang="en-GB"><meta http-equiv="refresh" content="2"><title>Building</title>
<p>The site is being built. This page loads again by itself. If it stays, the build has failed.</p></html>`;

/** The same of a site that may be built again meanwhile. */
function rebuiltHandler(root: string, base: string, mark: string) {
  let handler = siteHandler(root, base);
  let read = statSync(mark, { throwIfNoEntry: false })?.mtimeMs;
  return (request: IncomingMessage, response: ServerResponse) => {
    const built = statSync(mark, { throwIfNoEntry: false })?.mtimeMs;
    if (built === undefined || !existsSync(join(root, 'index.html'))) {
      response.writeHead(503, { 'Content-Type': 'text/html;charset=utf-8', 'Retry-After': '2' });
      return response.end(BUILDING);
    }
    if (built !== read) [handler, read] = [siteHandler(root, base), built];
    return handler(request, response);
  };
}

/** Serves a built site on localhost. Errors: rejects when no port near the wanted one is free. */
export async function startServer({ root, mark, base = '/', port = 0 }: ServerOptions): Promise<StaticServer> {
  const server = createServer(mark ? rebuiltHandler(root, base, mark) : siteHandler(root, base));
  const listen = (candidate: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(candidate, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  for (let candidate = port; ; candidate++) {
    try {
      await listen(candidate);
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || candidate >= port + 20) throw error;
    }
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
