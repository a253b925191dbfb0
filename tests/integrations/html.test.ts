import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byTag, metaOf, Page } from '../../integrations/html.ts';

const ODD = `<!DOCTYPE html><html lang=en><head><title>A &amp; b</title></head><body><p id='a'>it&#39;s<br/>x</p><p>y</body></html>`;
const page = () => new Page('compare/index.html', ODD);
const first = (built: Page, tag: string) => byTag(built, tag)[0]!.node;

test('a page that nothing changed is what was written, byte for byte', () => {
  assert.equal(page().html, ODD);
});

test('a change is in the text and in the tree, and all else stays as it was written', () => {
  const built = page();
  built.replace(first(built, 'p').childNodes[0]!, 'it is <b>so</b>');
  built.insertAfter(first(built, 'title'), '<meta name="a" content="1">');
  built.insertBefore(first(built, 'title'), '<meta name="b" content="2">');
  assert.equal(
    built.html,
    ODD.replace('it&#39;s', 'it is <b>so</b>')
      .replace('</title>', '</title><meta name="a" content="1">')
      .replace('<title>', '<meta name="b" content="2"><title>'),
  );
  assert.equal(byTag(built, 'p')[0]?.text, 'it is sox');
  assert.deepEqual([metaOf(built, 'a'), metaOf(built, 'b')], ['1', '2']);
  assert.deepEqual(
    built.elements.map(({ tag }) => tag),
    new Page('', built.html).elements.map(({ tag }) => tag),
  );
});

test('changes at one place follow each other, whichever came first', () => {
  const built = page();
  const title = first(built, 'title');
  built.insertAfter(title, '<meta name="a">');
  built.insertBefore(title, '<meta name="b">');
  built.replace(title, '');
  assert.match(built.html, /<head><meta name="b"><meta name="a"><\/head>/);
});

test('what no one wrote cannot be changed: a browser adds it', () => {
  const built = new Page('a.html', '<title>x</title>');
  assert.throws(() => built.replace(first(built, 'body'), ''), /a\.html: <body> is not in the source/);
});

test('what was replaced cannot be changed again', () => {
  const built = page();
  const title = first(built, 'title');
  built.replace(title, '');
  assert.throws(() => built.replace(title, ''), /compare\/index\.html: /);
});

test('what is escaped stays so where it is asked for as written', () => {
  const built = page();
  assert.equal(built.writtenFor(first(built, 'p').childNodes[0]!), 'it&#39;s');
  assert.equal(byTag(built, 'p')[0]?.text, "it'sx");
});

test('what is in templates and for readers without scripts is found', () => {
  const built = new Page('', '<template><b>x</b></template><noscript><i>y</i></noscript>');
  assert.deepEqual([byTag(built, 'b')[0]?.text, byTag(built, 'i')[0]?.text], ['x', 'y']);
});

test('a page knows its path', () => {
  const paths = ['index.html', 'compare/index.html', '404.html'].map((file) => new Page(file, '').path);
  assert.deepEqual(paths, ['/', '/compare/', '/404.html']);
});
