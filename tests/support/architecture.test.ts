import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesInSource } from './names-in-source.ts';
import { impure } from './purity.ts';
import { crowded, misnamedIslands } from './shape.ts';

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

test('crowded folders are found, sub-folders are rooms of their own', () => {
  const files = (count: number, folder = 'src/a') =>
    Array.from({ length: count }, (_, index) => ({ path: `${folder}/${index}.ts`, text: '' }));
  assert.deepEqual(crowded([...files(25), ...files(25, 'src/a/b')]), []);
  assert.deepEqual(crowded(files(26)), ['src/a  holds 26 files, and 25 are the most']);
});

test('an island says its name three times', () => {
  const island = (text: string) => misnamedIslands([{ path: 'src/ui/needs-filter.ts', text }]);
  assert.deepEqual(island("customElements.define('needs-filter', NeedsFilterElement);"), []);
  assert.deepEqual(island("customElements.define('need-filter', NeedsFilterElement);").length, 1);
  assert.deepEqual(island("customElements.define('needs-filter', NeedsFilter);").length, 1);
});
