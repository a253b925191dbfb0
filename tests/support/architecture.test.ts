import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenArrows } from './arrows.ts';
import { namesInSource } from './names-in-source.ts';
import { impure } from './purity.ts';
import { misnamedIslands, oversized } from './shape.ts';

const vocabulary = {
  tools: ['alphanet', 'Alpha Net', 'wag'],
  criteria: ['sso-oidc', 'relay'],
  needs: ['no-domain', 'siem'],
};
const names = (text: string, path = 'src/pages/x.astro') =>
  namesInSource([{ path, text }], vocabulary).map((line) => line.replace(/^\S+ {2}names the /, ''));

test('a tool may not be named in any way', () => {
  assert.deepEqual(names('// what AlphaNet does'), ['tool "alphanet"']);
  assert.deepEqual(names('const isAlphanetish = true'), ['tool "alphanet"']);
  assert.deepEqual(names('<p>Alpha Net</p>'), ['tool "Alpha Net"']);
  assert.deepEqual(names('', 'src/ui/AlphanetCard.astro'), ['tool "alphanet"']);
  assert.deepEqual(names("tool === 'wag'"), ['tool "wag"']);
  assert.deepEqual(names('swagger, wagon, wag-tail'), []);
});

test('a criterion or a need may not be used by its id', () => {
  for (const text of [
    "'sso-oidc'",
    '"#sso-oidc"',
    '/compare/#sso-oidc--x',
    'facts["sso-oidc"]',
    '?must=sso-oidc&nice=b',
  ]) {
    assert.deepEqual(names(text), ['criterion "sso-oidc"'], text);
  }
  for (const text of [
    "id === 'relay'",
    'criterion="relay"',
    'facts.relay',
    'facts?.relay.value',
    '"/compare/#relay"',
  ]) {
    assert.deepEqual(names(text), ['criterion "relay"'], text);
  }
  assert.deepEqual(names('href="/needs/no-domain/"'), ['need "no-domain"']);
  assert.deepEqual(names('must=a,no-domain"'), ['need "no-domain"']);
  assert.deepEqual(names("['siem']"), ['need "siem"']);
  assert.deepEqual(names('#sso-oidc { color: red }', 'src/styles/x.css'), ['criterion "sso-oidc"']);
  assert.deepEqual(names('[data-row=relay] {}', 'src/styles/x.css'), ['criterion "relay"']);
});

test('the same words in ordinary code are fine', () => {
  for (const text of [
    'this.#relay(event)',
    "import { relay } from './relay.ts'",
    'a relay passes packets on',
    '<Section id="relay" title="Relays">',
    "{ id: 'relay', title: 'Relays', level: 2 }",
    'class="relay"',
    'href="#relay"',
    'operations.relay',
    'a no-domain-needed promise',
  ]) {
    assert.deepEqual(names(text), [], text);
  }
});

const arrows = (path: string, text: string) => brokenArrows([{ path, text }]);

test('arrows that go the wrong way are found', () => {
  assert.deepEqual(arrows('src/core/a.ts', "import { x } from '../catalogue/b.ts';"), [
    'src/core/a.ts:1  core must not import ../catalogue/b.ts',
  ]);
  assert.deepEqual(arrows('src/core/a.ts', "import type { X } from 'zod';"), [
    'src/core/a.ts:1  core takes no types from zod',
  ]);
  assert.deepEqual(arrows('src/ui/a-b.ts', "export * from '../catalogue/index.ts';").length, 1);
  assert.deepEqual(arrows('src/ui/a-b.ts', "const x = await import('preact');").length, 1);
  assert.deepEqual(arrows('src/ui/A.astro', "---\n\nimport { getCollection } from 'astro:content';\n---\n<p />"), [
    'src/ui/A.astro:3  ui must not import astro:content',
  ]);
  assert.deepEqual(arrows('src/ui/A.astro', "---\n---\n<p />\n<script>\n  import '../catalogue/a.ts';\n</script>"), [
    'src/ui/A.astro:5  ui must not import ../catalogue/a.ts',
  ]);
  assert.deepEqual(arrows('src/pages/a.astro', "---\nimport { getCollection, render } from 'astro:content';\n---"), [
    'src/pages/a.astro:2  pages take only "render" from astro:content, not getCollection',
  ]);
  assert.deepEqual(arrows('src/helpers/a.ts', "import 'node:fs';"), [
    'src/helpers/a.ts:1  lies in src/helpers/, a folder that the design does not know',
  ]);
});

test('arrows that go the right way are left alone', () => {
  for (const [path, text] of [
    ['src/core/a.ts', "import type { X } from '../catalogue/b.ts'; import { y } from './c.ts';"],
    ['src/ui/a-b.ts', "import { x } from '../core/x.ts'; import type { Y } from '../catalogue/index.ts';"],
    ['src/catalogue/a.ts', "import { parse } from 'yaml'; import { join } from 'node:path';"],
    [
      'src/pages/a.astro',
      "---\nimport { render } from 'astro:content';\nimport Page from '../layouts/Page.astro';\n---",
    ],
    ['src/features/a/A.astro', "---\n---\n<script>\n  import './a-b.ts';\n</script>"],
  ] as const) {
    assert.deepEqual(arrows(path, text), [], text);
  }
});

test('what takes something from outside is found, in the core only', () => {
  const found = (text: string, path = 'src/core/a.ts') => impure([{ path, text }]);
  assert.deepEqual(found("const a = 1;\nconst b = await fetch('/x');"), ['src/core/a.ts:2  uses fetch']);
  assert.deepEqual(found('const load = (path: string) => import(path);'), [
    'src/core/a.ts:1  loads code with import()',
  ]);
  for (const text of ['document.title', 'window.x', 'process.env.X', 'Date.now()', 'new Date()', '({ fetch })']) {
    assert.equal(found(text).length, 1, text);
    assert.deepEqual(found(text, 'src/ui/a-b.ts'), [], text);
  }
  for (const text of ['// window', "'fetch'", 'page.document', '({ process: 1 })', "new Date('2026-01-01')"]) {
    assert.deepEqual(found(text), [], text);
  }
});

test('long files are found, and exceptions can only shrink', () => {
  const file = (lines: number) => [{ path: 'src/a.ts', text: 'x\n'.repeat(lines) }];
  assert.deepEqual(oversized(file(149)), []);
  assert.deepEqual(oversized(file(150)), ['src/a.ts  has 150 lines, and 150 are too many']);
  assert.deepEqual(oversized(file(200), { 'src/a.ts': 200 }), []);
  assert.deepEqual(oversized(file(201), { 'src/a.ts': 200 }), ['src/a.ts  grew from 200 to 201 lines']);
  assert.deepEqual(oversized(file(20), { 'src/a.ts': 200 }).length, 1);
  assert.deepEqual(oversized([{ path: 'src/A.astro', text: 'x\n'.repeat(120) }]).length, 1);
});

test('an island says its name three times', () => {
  const island = (text: string) => misnamedIslands([{ path: 'src/ui/needs-filter.ts', text }]);
  assert.deepEqual(island("customElements.define('needs-filter', NeedsFilterElement);"), []);
  assert.deepEqual(island("customElements.define('need-filter', NeedsFilterElement);").length, 1);
  assert.deepEqual(island("customElements.define('needs-filter', NeedsFilter);").length, 1);
});
