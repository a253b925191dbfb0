import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Page } from '../../integrations/html.ts';
import { leanPage, modulesIn } from '../../integrations/lean-styles/index.ts';
import { narrowing, usedCss, wordsInStrings, wordsOf } from '../../integrations/lean-styles/used-css.ts';

const page = (html: string) => new Page('index.html', html);
const words = (html: string, scripts = '') => wordsOf(page(html), wordsInStrings(scripts));
/** A page once it has only the styles that it needs. */
const lean = async (html: string, modules = new Map<string, string>()) => {
  const built = page(html);
  await leanPage(built, modulesIn(modules));
  return built.html;
};

test('a rule is kept where its classes and elements may be on the page', async () => {
  const may = words('<main class="card md:w-[4rem]"><p>x</p></main><script>e.className=`sr-only`</script>');
  const kept = async (selector: string) => (await usedCss(`${selector}{top:0}`, may)) !== '';
  for (const selector of [
    '*',
    'main',
    '.card>p::before',
    '.sr-only',
    '.card:has(:checked)',
    '.card:not(:has(.gone))',
    '.card:has(> .sr-only)',
    '.gone:has(p),.card:has(p)',
    '.card:is(:has(.gone),:hover)',
    'p:where(.sr-only,:has(> .gone))',
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
    '.card:has(.gone)',
    '.card:has(> .gone) > :not(.here)',
    'p:has(> .gone), main:has(.card > .gone)',
  ]) {
    assert.ok(!(await kept(selector)), selector);
  }
});

test('what a page cannot use is left out, with the properties that only it reads', async () => {
  const css =
    '@layer x{:root{--a:var(--b);--b:1;--c:2}.here,.gone{width:var(--c)}.gone{width:var(--a)}}@media print{.gone{color:red}}@keyframes k{from{top:0}}';
  assert.equal(
    await usedCss(css, words('<html><p class="here"></p>')),
    '@layer x{:root{--c:2}.here{width:var(--c)}}@keyframes k{from{top:0}}',
  );
});

test('a custom property that a script reads is kept', async () => {
  const may = words('<p></p><script>getComputedStyle(p).getPropertyValue("--read")</script>');
  assert.equal(await usedCss('p{--read:1;--lost:2}', may), 'p{--read:1}');
});

test('the styles of a page become one element, of what the page uses', async () => {
  const html = '<html><head><style>/*! c */p{top:0}.x{top:1px}</style><style>p{left:0}</style></head><p></p></html>';
  assert.equal(await lean(html), '<html><head><style>p{top:0}p{left:0}</style></head><p></p></html>');
});

test('a class that only a script sets is kept where the page may load that script', async () => {
  const modules = new Map([
    ['a.js', 'import("./b.js")'],
    ['b.js', 'e.className=`late`'],
  ]);
  const loading = (src: string) =>
    `<html><head><style>.late{top:0}</style></head><script type="module" src="${src}"></script></html>`;
  assert.ok((await lean(loading('/_astro/a.js'), modules)).includes('.late'));
  assert.ok(!(await lean(loading('/_astro/c.js'), modules)).includes('.late'));
});

test('a class is found in a script whose quotes do not come in pairs', () => {
  const found = words('', 'a.replace(/[`]/g,``);e.className=`late`;f=`x ${y?`one`:`two`}`;g(`.line, .part > p`)');
  for (const word of ['late', 'one', 'two', 'line', 'part']) assert.ok(found.includes(word), word);
});

test('what many pages can use of one style sheet is the same whichever of them came before', async () => {
  const css =
    '.a{top:0}.b:has(.c){top:0}p .a{color:var(--x)}:root{--x:1;--y:2}@media print{.c,.d{top:0}}.e{color:var(--y)}.never{top:0}';
  const pages = [['a'], ['a', 'p'], ['b'], ['b', 'c'], ['p', 'a'], ['d', 'e'], ['a']];
  let read = 0;
  const find = narrowing((sheet, words) => ((read += sheet.length), usedCss(sheet, words)));
  for (const words of pages) assert.equal(await find(css, words), await usedCss(css, words), words.join(' '));
  read = 0;
  await find(css, ['a', 'b']);
  assert.ok(read > 0 && read < css.length, 'words that were seen before are sought in less');
});
