import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCss, printCss, selectorsOf } from '../../scripts/lib/css.ts';
import { leanPage } from '../../scripts/lib/lean-pages.ts';
import { canMatch, usedCss, wordsOf } from '../../scripts/lib/used-css.ts';

test('a style sheet is read and written without loss', () => {
  const css =
    '@layer a,b;@layer a{:root{--x:url("data:image/svg+xml,{;}");color:red}}@media (width>=40rem){.md\\:a,.b:is(.c,.d){content:"}"}}';
  assert.equal(printCss(parseCss(css)), css);
  assert.deepEqual(selectorsOf('a,.b:is(.c,.d:not(.e,.f)),.g\\,h'), ['a', '.b:is(.c,.d:not(.e,.f))', '.g\\,h']);
});

test('a selector is kept where its classes and elements may be on the page', () => {
  const words = wordsOf('<main class="card md:w-[4rem]"><p>x</p></main><script>e.className=`sr-only`</script>');
  for (const selector of [
    '*',
    'main',
    '.card>p::before',
    '.sr-only',
    '.card:has(:checked)',
    '.card:not(:has(.gone))',
    '.md\\:w-\\[4rem\\]',
    ':is(.a,.b) p',
    '[data-x="y"].card:hover',
    '::selection',
  ]) {
    assert.ok(canMatch(selector, words), selector);
  }
  for (const selector of ['.gone', '.card .gone', 'table', 'p:not(.card)+h2', '.cards', '.card:has(.gone)']) {
    assert.ok(!canMatch(selector, words), selector);
  }
});

test('what a page cannot use is left out, with the properties that only it reads', () => {
  const css =
    '@layer x{:root{--a:var(--b);--b:1;--c:2}.here,.gone{width:var(--c)}.gone{width:var(--a)}}@media print{.gone{color:red}}@keyframes k{from{top:0}}';
  const html = '<p class="here"></p>';
  assert.equal(
    usedCss(css, html, wordsOf(`<html>${html}`)),
    '@layer x{:root{--c:2}.here{width:var(--c)}}@keyframes k{from{top:0}}',
  );
});

test('the styles of a page become one element, of what the page uses', () => {
  const html = '<html><head><style>p{top:0}.x{top:1px}</style><style>p{left:0}</style></head><p></p></html>';
  assert.equal(leanPage(html, new Map()), '<html><head><style>p{top:0}p{left:0}</style></head><p></p></html>');
});

test('a class that only a script sets is kept where the page may load that script', () => {
  const modules = new Map([
    ['a.js', 'import("./b.js")'],
    ['b.js', 'e.className=`late`'],
  ]);
  const page = (src: string) =>
    `<html><head><style>.late{top:0}</style></head><script type="module" src="${src}"></script></html>`;
  assert.ok(leanPage(page('/_astro/a.js'), modules).includes('.late'));
  assert.ok(!leanPage(page('/_astro/c.js'), modules).includes('.late'));
});

test('a class is found in a script whose quotes do not come in pairs', () => {
  const words = wordsOf('', 'a.replace(/[`]/g,``);e.className=`late`;f=`x ${y?`one`:`two`}`');
  for (const word of ['late', 'one', 'two']) assert.ok(words.has(word), word);
});
