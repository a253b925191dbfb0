import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Page } from '../../integrations/html.ts';
import { brokenLink, type Site } from './links.ts';
import { foreignResources, inlineCode } from './resources.ts';

const page = (body: string, file = 'index.html') => new Page(file, `<!doctype html><title>x</title>${body}`);

test('links that lead nowhere are found', () => {
  const target = page('<h2 id="rows">x</h2>', 'compare/index.html');
  const site: Site = {
    base: '/mesh/',
    files: new Set(['index.html', 'compare/index.html', 'data.json']),
    pages: new Map([[target.file, target]]),
  };
  const check = (href: string) => brokenLink(site, '/mesh/', href);
  for (const fine of [
    'compare/',
    '/mesh/compare/?a#rows',
    'data.json',
    '#',
    'compare/#top',
    'mailto:a@b.c',
    'https://x.y/',
  ]) {
    assert.equal(check(fine), undefined, fine);
  }
  assert.equal(check('/compare/'), 'leaves the base path /mesh/');
  assert.equal(check('compare'), 'lacks the slash at its end');
  assert.equal(check('/mesh/nothing/'), 'leads to nothing');
  assert.equal(check('compare/#nothing'), 'has no #nothing at its end');
  assert.equal(check('javascript:alert(1)'), 'uses javascript:');
});

test('what a page would fetch from elsewhere is found', () => {
  assert.deepEqual(foreignResources(page('<img src="https://a.b/c.png" srcset="/x.png 1x, //d.e/f.png 2x">')), [
    'https://a.b/c.png',
    '//d.e/f.png',
  ]);
  assert.deepEqual(foreignResources(page('<link rel="stylesheet" href="http://a.b/c.css">')), ['http://a.b/c.css']);
  assert.deepEqual(foreignResources(page('<style>@import "//a.b/c"; p { background: url(https://d.e/f) }</style>')), [
    '//a.b/c',
    'https://d.e/f',
  ]);
  assert.deepEqual(foreignResources(page('<svg><use href="https://a.b/c.svg#d"/></svg>')), ['https://a.b/c.svg#d']);
  assert.deepEqual(
    foreignResources(page('<link rel="canonical" href="https://a.b/"><a href="https://c.d/">e</a>')),
    [],
  );
});

test('inline styles and handlers are found, in templates too', () => {
  assert.deepEqual(inlineCode(page('<p style="color:red">a</p><template><b onclick="x()">c</b></template>')), [
    '<p style>',
    '<b onclick>',
  ]);
});
