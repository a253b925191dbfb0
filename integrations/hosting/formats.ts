import { FOREVER, HASHED, OPEN, OPEN_HEADER, REVALIDATE, type Header } from './headers.ts';

/** Input for the files of a host: the headers of every answer, and the addresses that moved. */
export interface Rules {
  headers: readonly Header[];
  moved: readonly (readonly [from: string, to: string])[];
}

const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
const GENERATED = '# Written by npm run build. Edit integrations/hosting/ instead.';
const line = ([name, value]: Header) => `  ${name}: ${value}`;
/** Both servers read a value in double quotes; none of ours holds one. */
const quoted = ([name, value]: Header) => `${name} "${value}"`;

/** `_headers` of Netlify and Cloudflare Pages. Their default for all that has no rule here is to revalidate. */
export const headersFile = ({ headers }: Rules): string =>
  text([
    '/*',
    ...headers.map(line),
    ...HASHED.flatMap((folder) => [`${folder}*`, line(['Cache-Control', FOREVER])]),
    `${OPEN}*`,
    line(OPEN_HEADER),
  ]);

/** `_redirects` of Netlify and Cloudflare Pages. */
export const redirectsFile = ({ moved }: Rules): string => text(moved.map(([from, to]) => `${from} ${to} 301`));

/** What `deploy/Caddyfile` imports. */
export const caddyFile = ({ headers, moved }: Rules): string => {
  const hashed = HASHED.map((folder) => `${folder}*`).join(' ');
  return text([
    GENERATED,
    `@hashed path ${hashed}`,
    `@named not path ${hashed}`,
    'header {',
    ...headers.map((header) => `\t${quoted(header)}`),
    '}',
    `header @hashed Cache-Control "${FOREVER}"`,
    `header @named Cache-Control "${REVALIDATE}"`,
    `header ${OPEN}* ${quoted(OPEN_HEADER)}`,
    ...moved.map(([from, to]) => `redir ${from} ${to} 301`),
  ]);
};

/** What `deploy/nginx.conf` includes: maps, for the level of `http`. */
export const nginxMaps = ({ moved }: Rules): string =>
  text([
    GENERATED,
    'map $uri $whichmesh_cache {',
    `  default "${REVALIDATE}";`,
    ...HASHED.map((folder) => `  "~^${folder}" "${FOREVER}";`),
    '}',
    'map $uri $whichmesh_origin {',
    '  default "";',
    `  "~^${OPEN}" "${OPEN_HEADER[1]}";`,
    '}',
    'map $uri $whichmesh_moved {',
    '  default "";',
    ...moved.map(([from, to]) => `  ${from} ${to};`),
    '}',
  ]);

/** What `deploy/nginx.conf` includes: headers, for the level of `server`. */
export const nginxHeaders = ({ headers }: Rules): string =>
  text([
    GENERATED,
    ...headers.map((header) => `add_header ${quoted(header)} always;`),
    'add_header Cache-Control $whichmesh_cache always;',
    `add_header ${OPEN_HEADER[0]} $whichmesh_origin always;`,
  ]);
