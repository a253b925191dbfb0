import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { pages } from '../../scripts/lib/dist.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';

/**
 * The promise of the structure: a tool is one file of content. An invented one is put beside the real ones in a copy of
 * the project; nothing else is touched.
 */
const copy = copyProject();
after(() => copy.remove());

const FILE = 'content/tools/deltamesh.mdx';
const write = (text: string) => writeFileSync(join(copy.root, FILE), text);
const run = (script: string) => promisify(execFile)(process.execPath, [script], { cwd: copy.root });

/** A whole file of content, taken over from a real tool, without what the field report said of that one. */
const invented = readFileSync(join(copy.root, 'content/tools/netbird.mdx'), 'utf8')
  .replace(/^name: .*$/m, 'name: Deltamesh')
  .replace(/^summary: .*$/m, 'summary: An invented overlay of the tests.')
  .replace(/^ {4}reported:.*\n(?: {6}.*\n)*/gm, '')
  .replace(/^hue: .*$/m, 'hue: green')
  .replace(/^glyph: .*$/m, 'glyph: square');

test('leaving out one fact names the file and the field', async () => {
  write(invented.replace(/^ {2}scim:\n(?: {4}.*\n)+/m, ''));
  const failed = await run('src/catalogue/check.ts').then(
    () => assert.fail('the check passed'),
    (error: unknown) => error as { stderr: string },
  );
  assert.match(failed.stderr, /^content\/tools\/deltamesh\.mdx:\d+ {2}facts\.scim {2}is missing/m);
});

test('a fourth tool is one file: it appears everywhere', async () => {
  write(invented);
  await run('scripts/build.ts');
  const read = (path: string) => readFileSync(join(copy.root, 'dist', path), 'utf8');
  const shown = ['index.html', 'compare/index.html', 'decide/index.html', 'tools/index.html', 'needs/index.html'];
  for (const path of [...shown, 'needs/direct-paths/index.html', 'tools/deltamesh/index.html']) {
    assert.match(read(path), /Deltamesh/, path);
  }
  for (const pair of ['defguard-vs-deltamesh', 'deltamesh-vs-headscale', 'deltamesh-vs-netbird']) {
    assert.ok(existsSync(join(copy.root, 'dist', 'compare', pair, 'index.html')), pair);
    assert.match(read('sitemap-0.xml'), new RegExp(`/compare/${pair}/`));
  }
  assert.match(read('sitemap-0.xml'), /\/tools\/deltamesh\//);
  assert.ok(
    existsSync(join(copy.root, 'dist/compare/headscale-vs-deltamesh/index.html')),
    'the reversed pair leads on',
  );
});

test('the real site does not know it', () => {
  assert.ok(pages.every(({ file }) => !file.includes('deltamesh')));
});
