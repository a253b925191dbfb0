import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIRECTORY } from '../../src/features/search/parts.ts';
import { byTag, type Page } from '../../integrations/html.ts';
import { BASE, DIST, files, pages } from '../../scripts/lib/dist.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { firstScreen, inlineScriptWeight, KB, moduleFiles, moduleWeight, sent, weigh } from '../support/weight.ts';

const { tools, criteria, publishers } = getCatalogue(ROOT);

/** One first flight of a connection: what arrives before the server must wait for an answer. */
const FLIGHT = 14 * KB;

/** The budgets were set with three tools. What a page may weigh more for each further one: docs/performance.md says why. */
const PER_TOOL = 600;
const more = Math.max(0, tools.length - 3) * PER_TOOL;

/** Pages that hold a whole collection. Their first screen fits the first flight, all of it at most 45 KB. */
const LONG = /^(compare|decide|field-report|sources|performance|search|migrate)\//;
/** The page of every fact: it grows with them, so its budget does. docs/performance.md says what a fact takes. */
const TABLE = 'compare/index.html';
/** The sources of one publisher: each page grows with them. */
const EVIDENCE = publishers.map(({ id, sources }) => ({ file: `sources/${id}/index.html`, count: sources.length }));
const GROWING = new Set([TABLE, ...EVIDENCE.map(({ file }) => file)]);
/** Pages whose budget is the first flight, whole: the front page, entries of each kind, how tools are run, what they cost, and answers. */
const ENTRY = /^(index\.html|404\.html|needs\/|tools\/|operate\/|faq\/|scenarios\/|cost\/)/;

/** One line for each page above its budget, so that a failure names all of them. */
const above = (list: readonly Page[], measure: (page: Page) => number, limit: number) =>
  list
    .map((page) => [page.file, measure(page)] as const)
    .filter(([, bytes]) => bytes > limit)
    .map(String);

const whole = ({ file }: Page) => sent(file);
/** What arrives first. A page that fits the first flight does so with its first screen. */
const first = (page: Page) => (whole(page) <= FLIGHT ? whole(page) : weigh(firstScreen(page)));

test('an entry, styles and scripts included, fits the first flight', () => {
  const entries = pages.filter(({ file }) => ENTRY.test(file));
  assert.ok(entries.length > 20);
  assert.deepEqual(above(entries, whole, FLIGHT + more), []);
});

test('the first screen of every other page fits the first flight, the page 45 KB', () => {
  const others = pages.filter(({ file }) => !ENTRY.test(file));
  assert.deepEqual(above(others, first, FLIGHT + more), []);
  assert.deepEqual(
    above(
      others.filter(({ file }) => LONG.test(file) && !GROWING.has(file)),
      whole,
      45 * KB + more,
    ),
    [],
  );
});

test('the whole comparison weighs 6 KB and 50 bytes for each fact, whose evidence is fetched when asked for', () => {
  const table = pages.filter(({ file }) => file === TABLE);
  assert.equal(table.length, 1);
  const facts = tools.length * criteria.length;
  assert.deepEqual(above(table, whole, 6 * KB + 50 * facts), []);
});

test('the sources of a publisher weigh 8 KB and 90 bytes for each', () => {
  const heavy = EVIDENCE.flatMap(({ file, count }) => {
    const own = pages.filter((page) => page.file === file);
    assert.equal(own.length, 1, file);
    return above(own, whole, 8 * KB + 90 * count);
  });
  assert.deepEqual(heavy, []);
});

test('a page that holds no collection weighs at most 16 KB', () => {
  const others = pages.filter(({ file }) => !ENTRY.test(file) && !LONG.test(file));
  assert.deepEqual(above(others, whole, 16 * KB + more), []);
});

const tags = (page: Page) => new Set(page.elements.map(({ tag }) => tag));
/** Elements whose script every page has. */
const EVERYWHERE = new Set(['theme-switch', 'site-search', 'search-results', 'page-toc', 'copy-link', 'copy-text']);
const islands = (page: Page) => [...tags(page)].filter((tag) => tag.includes('-') && !EVERYWHERE.has(tag));
const plain = pages.filter((page) => islands(page).length === 0);

test('scripts: one file without an island, four at most anywhere before something is asked for', () => {
  assert.ok(plain.length > 0);
  assert.deepEqual(
    above(plain, (page) => moduleFiles(page).length, 1),
    [],
  );
  assert.deepEqual(
    above(pages, (page) => moduleFiles(page).length, 4),
    [],
  );
});

test('scripts: 3 KB without an island, 11 KB with the needs filter, 8 KB anywhere else before search is asked for', () => {
  assert.deepEqual(above(plain, moduleWeight, 3 * KB), []);
  // One line that restores the chosen theme before the first paint.
  assert.deepEqual(above(plain, inlineScriptWeight, 100), []);
  const all = (page: Page) => moduleWeight(page) + inlineScriptWeight(page);
  assert.deepEqual(
    above(
      pages.filter((page) => tags(page).has('needs-filter')),
      all,
      11 * KB,
    ),
    [],
  );
  const others = pages.filter((page) => !tags(page).has('needs-filter'));
  assert.deepEqual(above(others, all, 8 * KB), []);
});

test('nothing blocks the first paint but the page itself', () => {
  for (const page of pages) {
    for (const { attributes } of byTag(page, 'link')) assert.notEqual(attributes.get('rel'), 'stylesheet', page.file);
    for (const { attributes } of byTag(page, 'script')) {
      if (attributes.has('src')) assert.equal(attributes.get('type'), 'module', page.file);
    }
  }
});

test('no style on screen asks the root what the page holds: a tick would ask it again for all it touches', () => {
  for (const page of pages) {
    for (const { text } of byTag(page, 'style')) {
      const [asked] = /(?:^|[\s{},>])(?::root|html|body):has\([^{]*/.exec(text) ?? [];
      assert.equal(asked, undefined, page.file);
    }
  }
});

test('pictures say their size, so that nothing moves when they arrive', () => {
  for (const page of pages) {
    for (const { attributes } of byTag(page, 'img')) {
      assert.ok(attributes.has('width') && attributes.has('height'), `${page.file}: ${attributes.get('src')}`);
    }
  }
});

test('no web font', () => {
  assert.deepEqual(
    files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file)),
    [],
  );
  for (const { file, html } of pages) assert.ok(!html.includes('@font-face'), file);
});

/** What a browser does with a link of the head: it shows it, or fetches it for its own use. None of these is a guess. */
const LINKS = new Set(['alternate', 'apple-touch-icon', 'canonical', 'icon', 'manifest']);
const code = (file: string) => readFileSync(join(DIST, file), 'utf8');
/** The elements that a module defines, itself or in a file that it shares with another. */
const defined = (file: string) => {
  const shared = [...code(file).matchAll(/import\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, name = '']) => `_astro/${name}`);
  return [file, ...shared].flatMap((one) =>
    [...code(one).matchAll(/customElements\.define\(["'`]([\w-]+)/g)].map(([, tag = '']) => tag),
  );
};

test('a page asks for nothing that it may not use', () => {
  for (const page of pages) {
    for (const { attributes } of byTag(page, 'link')) assert.ok(LINKS.has(attributes.get('rel') ?? ''), page.file);
    for (const { text } of byTag(page, 'style')) assert.ok(!/@import|url\((?!["']?data:)/.test(text), page.file);
    const own = tags(page);
    for (const { attributes } of byTag(page, 'script')) {
      const src = attributes.get('src');
      if (!src) continue;
      const islands = defined(src.slice(BASE.length));
      assert.ok(
        islands.some((tag) => own.has(tag)),
        `${page.file}: ${src}`,
      );
    }
  }
});

test('a first search fetches 27 KB before its first result, then 8 KB at most for a word and 13 KB for texts', () => {
  const script = files.filter((file) => /^_astro\/search-results\.[^/]+\.js$/.test(file));
  assert.equal(script.length, 1);
  const first = [...script, `search/${DIRECTORY}`].reduce((bytes, file) => bytes + sent(file), 0);
  assert.ok(first <= 27 * KB + more, `${first} bytes`);
  const later = files.filter((file) => /^search\/files\/.*\.json$/.test(file));
  assert.ok(later.length > 0);
  assert.deepEqual(
    later.filter((file) => sent(file) > (/\/t\d+\.json$/.test(file) ? 13 : 8) * KB),
    [],
  );
});
