import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Page } from '../../integrations/html.ts';
import { pageSections } from '../../integrations/search/page-sections.ts';

const page = (main: string, attributes = 'data-search="page"') =>
  new Page('index.html', `<title>x</title><main ${attributes}>${main}</main>`);

test('a page that is not to be found has no sections', () => {
  assert.equal(pageSections(page('<h1>Lost</h1>', '')), undefined);
});

test('a section is known by the id that leads to it', () => {
  const html = page(
    '<h1>Top</h1><p>Lead.</p><section id="a"><h2 id="a-title">A</h2><p>One.</p></section><p>After.</p><h2 id="b">B</h2><p>Two.</p>',
    'data-search="tool"',
  );
  assert.deepEqual(pageSections(html), {
    kind: 'tool',
    sections: [
      { id: '', title: 'Top', text: 'Lead. After.' },
      { id: 'a', title: 'A', text: 'One.' },
      { id: 'b', title: 'B', text: 'Two.' },
    ],
  });
});

test('a section that two headings name together has the words of both', () => {
  const inner = (id: string) =>
    `<section id="${id}--x" aria-labelledby="${id}-title ${id}--x-title"><h3 id="${id}--x-title">X</h3><p>One.</p></section>`;
  const outer = (id: string) =>
    `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">Part ${id}</h2>${inner(id)}</section>`;
  assert.deepEqual(
    pageSections(page(`<h1>T</h1>${outer('a')}${outer('b')}`))?.sections.map(({ title }) => title),
    ['T', 'Part a', 'Part a: X', 'Part b', 'Part b: X'],
  );
});

test('controls, copy links, popovers and what is marked stay out', () => {
  const html = page(
    '<h1>T<copy-link><a>#</a></copy-link></h1><p>In.</p><div popover>No</div><button>No</button><p data-search-ignore>No</p><span class="sources">No</span>',
  );
  assert.deepEqual(pageSections(html)?.sections, [{ id: '', title: 'T', text: 'In.' }]);
});

test('a heading without an id is text of the section that it is in', () => {
  assert.deepEqual(pageSections(page('<h1>T</h1><h3>Part</h3><p>Text.</p>'))?.sections[0]?.text, 'Part Text.');
});

test('words of elements are apart, but no space comes before the mark that ends a phrase', () => {
  const text = (main: string) => pageSections(page(`<h1>T</h1>${main}`))?.sections[0]?.text;
  assert.equal(text('<p>It asks for <a>a second seal</a>.</p>'), 'It asks for a second seal.');
  assert.equal(
    text('<p>It asks (see <a><em>seals</em></a>), as <a>the mill</a>’s miller does.</p>'),
    'It asks (see seals), as the mill’s miller does.',
  );
  assert.equal(
    text('<table><td>yes</td><td>no</td></table><p>Port <code>80</code> <code>:443</code></p>'),
    'yes no Port 80 :443',
  );
});

test('a place where a line may break, or may not, parts no word', () => {
  const text = '/var/<wbr>lib/<wbr>post.db by <span class="unbroken">--unit=long-</span>letter';
  const html = page(`<h1>Keep ${text}</h1><p>Copy ${text}</p>`);
  const words = '/var/lib/post.db by --unit=long-letter';
  assert.deepEqual(pageSections(html)?.sections, [{ id: '', title: `Keep ${words}`, text: `Copy ${words}` }]);
});
