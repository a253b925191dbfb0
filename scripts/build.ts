/** Content check, Astro build, curly marks in the text, each page down to its own styles, preview images, search index, files for hosts. */
import { join } from 'node:path';
import { remarks } from './lib/astro-log.ts';
import { bytesBelow, filesBelow } from './lib/files.ts';
import { prepareForHosts } from '../integrations/hosting/index.ts';
import { leanPages } from '../integrations/lean-pages.ts';
import { writePreviews } from '../integrations/previews/index.ts';
import { bin, node, ROOT, seconds } from './lib/run.ts';
import { writeSearchIndex } from '../integrations/search/index.ts';
import { getCatalogue } from '../src/catalogue/index.ts';
import { typesetPages } from '../integrations/typeset.ts';

const DIST = join(ROOT, 'dist');

/** Stops at the first step that fails, after showing what it said. */
async function stop(output: string): Promise<never> {
  // The process waits for a pipe to take it all: a long output would be cut off.
  await new Promise((written) => process.stderr.write(output.endsWith('\n') ? output : `${output}\n`, written));
  process.exit(1);
}

const start = performance.now();
const spent: string[] = [];

/** Does a step and notes its time. Where it throws, the build stops with what could not be done and why. */
async function step<T>(name: string, failure: string, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await work();
  } catch (error) {
    return await stop(`${failure}\n${error instanceof Error ? error.message : String(error)}`);
  } finally {
    spent.push(`${name} ${seconds(begun)}`);
  }
}

const check = await step('check', 'The content could not be checked.', () =>
  node([join(ROOT, 'src', 'catalogue', 'check.ts')]),
);
if (check.code !== 0) await stop(check.output);

await step('pages', 'The pages could not be built.', async () => {
  // --force: Astro's content store does not notice a schema that changed in an imported file.
  const astro = await node([bin('astro'), 'build', '--force']);
  const said = remarks(astro.output);
  // Astro reports some broken content as an error and still exits with 0.
  if (astro.code !== 0 || said.some(({ level }) => level === 'ERROR')) await stop(astro.output);
  for (const { text } of said) console.warn(text);
});
await step('text', 'The marks of the text could not be set.', () => typesetPages(DIST));
await step('styles', 'The styles of the pages could not be written.', () => leanPages(DIST));

const content = getCatalogue();
await step('previews', 'The preview images could not be drawn.', () => writePreviews(DIST, content));
await step('search', 'The search index could not be written.', () => writeSearchIndex(DIST, content));
await step('hosts', 'The files for hosts could not be written.', () => prepareForHosts(ROOT, content));

const pages = filesBelow(DIST).filter((file) => file.endsWith('.html')).length;
const megabytes = (bytesBelow(DIST) / 1e6).toFixed(1);
console.log(
  `Built ${pages} ${pages === 1 ? 'page' : 'pages'}, ${megabytes} MB, in ${seconds(start)} (${spent.join(', ')}).`,
);
