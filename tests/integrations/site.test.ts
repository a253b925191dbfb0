import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { byTag, type Page } from '../../integrations/html.ts';
import { BuiltSite, type Step, type Work } from '../../integrations/site.ts';

const root = mkdtempSync(join(tmpdir(), 'whichmesh-built-'));
after(() => rmSync(root, { recursive: true }));
const file = (path: string) => join(root, 'dist', path);

/** A site as Astro leaves it, and what its integrations make of it. */
async function build(...works: Work[]): Promise<void> {
  mkdirSync(file('compare'), { recursive: true });
  writeFileSync(file('index.html'), '<title>Home</title><p>one</p>');
  writeFileSync(file('compare/index.html'), '<title>Compare</title><p>one</p>');
  writeFileSync(file('data.json'), '{}');
  const site = new BuiltSite();
  const steps = works.map((work, index): Step => ({
    ...{ name: `step ${index}`, failure: `Step ${index} could not be done.` },
    start: (folders) => {
      assert.deepEqual(folders.dist, file(''));
      return work;
    },
  }));
  const integrations = [site.pages(), ...steps.map((step) => site.step(step))];
  const config = { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(file('')) };
  for (const hook of ['astro:config:setup', 'astro:config:done', 'astro:build:done'] as const) {
    for (const { hooks } of integrations) {
      const run = hooks[hook] as ((options: object) => unknown) | undefined;
      await run?.({ config });
    }
  }
}

const say = (page: Page, word: string) => page.replace(byTag(page, 'p')[0]!.node, `<p>${word}</p>`);

test('every page passes through all steps once, and each sees what the one before it changed', async () => {
  const seen: string[] = [];
  await build(
    { page: (page) => page.insertAfter(byTag(page, 'title')[0]!.node, '<i>two</i>') },
    { page: (page) => void seen.push(`${page.path} ${byTag(page, 'i')[0]?.text}`) },
  );
  assert.deepEqual(seen, ['/compare/ two', '/ two']);
  assert.equal(readFileSync(file('index.html'), 'utf8'), '<title>Home</title><i>two</i><p>one</p>');
  assert.equal(readFileSync(file('data.json'), 'utf8'), '{}');
});

test('a step ends when every page is written, in the order of the steps', async () => {
  const ended: string[] = [];
  const end = (name: string) => () => void ended.push(`${name} ${readFileSync(file('index.html'), 'utf8').slice(-10)}`);
  await build({ page: (page) => say(page, 'new'), done: end('first') }, { done: end('second') });
  assert.deepEqual(ended, ['first <p>new</p>', 'second <p>new</p>']);
});

test('a step hears of each page as soon as it is written, before the next one is read', async () => {
  const heard: string[] = [];
  await build(
    { page: (page) => (heard.push(`read ${page.path}`), say(page, 'new')) },
    { written: ({ path, file: name }) => void heard.push(`${path} ${readFileSync(file(name), 'utf8').slice(-10)}`) },
  );
  assert.deepEqual(heard, ['read /compare/', '/compare/ <p>new</p>', 'read /', '/ <p>new</p>']);
});

test('a step that fails says what could not be done and why', async () => {
  const fail = () => Promise.reject(new Error('no ink'));
  await assert.rejects(build({}, { page: fail }), /^Error: Step 1 could not be done\.\nno ink$/);
  await assert.rejects(build({ done: fail }), /^Error: Step 0 could not be done\.\nno ink$/);
});
