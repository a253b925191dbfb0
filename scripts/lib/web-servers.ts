import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a web server needs to know before it starts. */
export interface Place {
  /** Address to serve at, such as `http://127.0.0.1:8080`. */
  origin: string;
  /** Folder that holds `dist/` and `deploy/`. */
  site: string;
  /** Folder for the server's own files. */
  folder: string;
  /** Address for its control, as `host:port`. */
  admin: string;
}

/** A program with its arguments and what it finds in its environment. */
export interface Command {
  args: string[];
  env?: Record<string, string>;
}

/** A third-party web server with this project's configuration. */
export interface WebServer {
  name: string;
  command: string;
  /** Debian's package. */
  package: string;
  /** The encodings that it sends as Debian packages it. */
  encodings: readonly ('br' | 'gzip')[];
  /** What it writes once it serves, where it says so; only then can it take over from another process. */
  started?: string;
  /** What serves the site in the foreground. */
  serve(place: Place): Command;
  /** What makes the running server read its configuration again. */
  reload(place: Place): Command;
}

const NGINX_MAIN = ({ folder }: Place) => `
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
  include ${folder}/site.conf;
}
`;

/** nginx reads no environment, so its configuration is written with the address and the folder in it. */
function nginx(place: Place, ...more: string[]): Command {
  const { origin, site, folder } = place;
  const text = readFileSync(join(site, 'deploy', 'nginx.conf'), 'utf8')
    .replaceAll('/srv/whichmesh', site)
    .replace('listen 80;', `listen ${new URL(origin).host};`)
    .replace('listen [::]:80;', '');
  writeFileSync(join(folder, 'site.conf'), text);
  writeFileSync(join(folder, 'nginx.conf'), NGINX_MAIN(place));
  return { args: ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr', ...more] };
}

/** Caddy's control has a fixed port unless a configuration names one, so a file around the site's own does. */
function caddy({ origin, site, folder, admin }: Place, ...more: string[]): Command {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin ${admin}\n}\nimport ${join(site, 'deploy', 'Caddyfile')}\n`);
  return {
    args: [...more, '--config', file],
    env: { SITE_ADDRESS: origin, SITE_ROOT: site, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  };
}

export const CADDY: WebServer = {
  name: 'Caddy',
  command: 'caddy',
  package: 'caddy',
  encodings: ['br', 'gzip'],
  started: 'serving initial configuration',
  serve: (place) => caddy(place, 'run'),
  reload: (place) => caddy(place, 'reload'),
};

export const NGINX: WebServer = {
  name: 'nginx',
  command: 'nginx',
  package: 'nginx',
  encodings: ['gzip'],
  serve: (place) => nginx(place),
  reload: (place) => nginx(place, '-s', 'reload'),
};

export const WEB_SERVERS: readonly WebServer[] = [CADDY, NGINX];

/** Why the server cannot be started here; false where it can. */
export const missing = ({ name, command, package: debian }: WebServer): string | false =>
  Boolean(spawnSync(command, ['-v']).error) && `${name} is not installed; on Debian: apt-get install ${debian}`;
