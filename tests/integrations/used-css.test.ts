import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leanPage } from '../../integrations/lean-pages.ts';
import { usedCss, wordsOf } from '../../integrations/used-css.ts';

test('a rule is kept where its classes and elements may be on the page', async () => {
  const words = wordsOf('<main class="card md:w-[4rem]"><p>x</p></main><script>e.className=`sr-only`</script>');
  const kept = async (selector: string) => (await usedCss(`${selector}{top:0}`, words)) !== '';
  for (const selector of [
    '*',
    'main',
    '.card>p::before',
    '.sr-only',
    '.card:has(:checked)',
    '.card:not(:has(.gone))',
    '.md\\:w-\\[4rem\\]',
    ':is(.gone,.card) p',
    '[data-x="y"].card:hover',
    '[data-x] p',
    ':focus-visible',
    ':target>p',
    '::selection',
  ]) {
    assert.ok(await kept(selector), selector);
  }
  for (const selector of [
    '.gone',
    '.card .gone',
    'table',
    'p:not(.card)+h2',
    '.cards',
    ':target .gone',
    ':is(.a,.b) p',
  ]) {
    assert.ok(!(await kept(selector)), selector);
  }
});

test('what a page cannot use is left out, with the properties that only it reads', async () => {
  const css =
    '@layer x{:root{--a:var(--b);--b:1;--c:2}.here,.gone{width:var(--c)}.gone{width:var(--a)}}@media print{.gone{color:red}}@keyframes k{from{top:0}}';
  assert.equal(
    await usedCss(css, wordsOf('<html><p class="here"></p>')),
    '@layer x{:root{--c:2}.here{width:var(--c)}}@keyframes k{from{top:0}}',
  );
});

test('a custom property that a script reads is kept', async () => {
  const words = wordsOf('<p></p><script>getComputedStyle(p).getPropertyValue("--read")</script>');
  assert.equal(await usedCss('p{--read:1;--lost:2}', words), 'p{--read:1}');
});

test('the styles of a page become one element, of what the page uses', async () => {
  const html = '<html><head><style>/*! c */p{top:0}.x{top:1px}</style><style>p{left:0}</style></head><p></p></html>';
  assert.equal(await leanPage(html, new Map()), '<html><head><style>p{top:0}p{left:0}</style></head><p></p></html>');
});

test('a class that only a script sets is kept where the page may load that script', async () => {
  const modules = new Map([
    ['a.js', 'import("./b.js")'],
    ['b.js', 'e.className=`late`'],
  ]);
  const page = (src: string) =>
    `<html><head><style>.late{top:0}</style></head><script type="module" src="${src}"></script></html>`;
  assert.ok((await leanPage(page('/_astro/a.js'), modules)).includes('.late'));
  assert.ok(!(await leanPage(page('/_astro/c.js'), modules)).includes('.late'));
});

test('pages that share what they know get each their own styles', async () => {
  const known = new Map<string, Promise<string>>();
  const page = (name: string) =>
    `<html><head><style>.a{top:0}.b\\:c{left:0}</style></head><p class="${name}"></p></html>`;
  const [a, b] = [await leanPage(page('a'), new Map(), known), await leanPage(page('b:c'), new Map(), known)];
  assert.ok(a.includes('.a{') && !a.includes('.b'));
  assert.ok(b.includes('.b\\:c{') && !b.includes('.a{'));
});

test('a class is found in a script whose quotes do not come in pairs', () => {
  const words = wordsOf('', 'a.replace(/[`]/g,``);e.className=`late`;f=`x ${y?`one`:`two`}`');
  for (const word of ['late', 'one', 'two']) assert.ok(words.has(word), word);
});
