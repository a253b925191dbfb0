import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { filesBelow } from '../../scripts/lib/files.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { draftOf, LastBuild, markOf, SETTINGS } from '../../scripts/lib/unchanged.ts';
import { sourceFiles } from '../support/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'whichmesh-unchanged-'));
after(() => rmSync(folder, { recursive: true }));
/** The project of one test. */
let root: string;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const lastBuild = (environment: NodeJS.ProcessEnv = {}, day = '2026-03-20') => new LastBuild(root, environment, day);

/** What a project holds, and what a build made of it. */
beforeEach(() => {
  root = mkdtempSync(join(folder, 'project-'));
  write('content/tools/a.mdx', 'a tool');
  write('package-lock.json', '{}');
  write('tests/a.test.ts', 'a test');
  const build = lastBuild();
  write('.astro/dist/index.html', 'a page');
  write('deploy/built/headers.caddy', 'a header');
  build.replace(draftOf(root));
});

test('a build of the same things holds', () => {
  assert.ok(lastBuild().holds);
  write('tests/a.test.ts', 'another test');
  write('node_modules/.cache/whichmesh/x', 'kept');
  assert.ok(lastBuild().holds, 'no build reads the tests');
});

describe('a build is out of date when', () => {
  const changes: Readonly<Record<string, () => void>> = {
    'an entry of the content changed': () => write('content/tools/a.mdx', 'another tool'),
    'an entry was added': () => write('content/tools/b.mdx', ''),
    'an entry was renamed': () => {
      rmSync(join(root, 'content/tools/a.mdx'));
      write('content/tools/b.mdx', 'a tool');
    },
    'a dependency changed': () => write('package-lock.json', '{"a":1}'),
    'code was added anywhere': () => write('somewhere/new.ts', ''),
    'a page was edited by hand': () => write('dist/index.html', 'another page'),
    'a page is missing': () => rmSync(join(root, 'dist/index.html')),
    'a file was added to it': () => write('dist/extra.html', ''),
    'the file for a server changed': () => write('deploy/built/headers.caddy', ''),
    'another site was not put into its place to the end': () => rmSync(markOf(root)),
  };
  for (const [what, change] of Object.entries(changes)) {
    test(what, () => {
      change();
      assert.ok(!lastBuild().holds);
    });
  }
  test('another day has come', () => assert.ok(!lastBuild({}, '2026-03-21').holds));
  for (const name of SETTINGS) test(`${name} is another`, () => assert.ok(!lastBuild({ [name]: 'x' }).holds));
});

test('the next build notices changes made during a build', () => {
  const build = lastBuild();
  write('content/tools/a.mdx', 'another tool');
  write('.astro/dist/index.html', 'a page');
  build.replace(draftOf(root));
  assert.ok(!lastBuild().holds);
});

test('the last site stays whole while another is made, and goes with all its files when that one is', () => {
  write('.astro/dist/new.html', 'another page');
  assert.ok(lastBuild().holds);
  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'a page');
  lastBuild().replace(draftOf(root));
  assert.ok(lastBuild().holds);
  assert.deepEqual(filesBelow(join(root, 'dist')), ['new.html']);
  assert.deepEqual(filesBelow(join(root, '.astro')), ['built']);
});

test('every setting that the code of the site reads is one of those that are compared', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('integrations')].map(({ text }) => text);
  const more = ['astro.config.mjs', 'scripts/lib/base-path.ts'].map((file) => readFileSync(join(ROOT, file), 'utf8'));
  const read = [...files, ...more].flatMap((text) =>
    Array.from(text.matchAll(/process\.env(?:\.(\w+)|\[)/g), ([, name = 'a name that is computed']) => name),
  );
  assert.ok(read.length > 3);
  assert.deepEqual(
    read.filter((name) => !SETTINGS.some((known) => known === name)),
    [],
  );
});
