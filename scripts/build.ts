/** Content check, Astro build, each page down to its own styles, preview images, search index, files for hosts. */
import { join } from 'node:path';
import { remarks } from './lib/astro-log.ts';
import { bytesBelow, filesBelow } from './lib/files.ts';
import { prepareForHosts } from './lib/hosting/index.ts';
import { leanPages } from './lib/lean-pages.ts';
import { writePreviews } from './lib/previews/index.ts';
import { bin, node, ROOT, seconds } from './lib/run.ts';
import { writeSearchIndex } from './lib/search/index.ts';
import { readSite } from './lib/site-content.ts';

const DIST = join(ROOT, 'dist');

/** Stops at the first step that fails, after showing what it said. */
function stop(output: string): never {
  process.stderr.write(output.endsWith('\n') ? output : `${output}\n`);
  process.exit(1);
}

const start = performance.now();

const check = await node([join(ROOT, 'src', 'catalogue', 'check.ts')]);
if (check.code !== 0) stop(check.output);

// --force: Astro's content store does not notice a schema that changed in an imported file.
const astro = await node([bin('astro'), 'build', '--force']);
const said = remarks(astro.output);
// Astro reports some broken content as an error and still exits with 0.
if (astro.code !== 0 || said.some(({ level }) => level === 'ERROR')) stop(astro.output);
for (const { text } of said) console.warn(text);

leanPages(DIST);

const content = readSite();
try {
  await writePreviews(DIST, content);
} catch (error) {
  stop(`The preview images could not be drawn.\n${error instanceof Error ? error.message : String(error)}`);
}
try {
  await writeSearchIndex(DIST, content);
} catch (error) {
  stop(`The search index could not be written.\n${error instanceof Error ? error.message : String(error)}`);
}

try {
  await prepareForHosts(ROOT);
} catch (error) {
  stop(`The files for hosts could not be written.\n${error instanceof Error ? error.message : String(error)}`);
}

const pages = filesBelow(DIST).filter((file) => file.endsWith('.html')).length;
const megabytes = (bytesBelow(DIST) / 1e6).toFixed(1);
console.log(`Built ${pages} ${pages === 1 ? 'page' : 'pages'}, ${megabytes} MB, in ${seconds(start)}.`);
