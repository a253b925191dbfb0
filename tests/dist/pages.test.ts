import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from '../../scripts/lib/dist.ts';
import { byTag, metaOf, type Page } from '../../integrations/html.ts';
import { collect, type Element } from '../../integrations/nodes.ts';
import { byComplaint, none } from '../support/none.ts';
import { foreignResources, inlineCode } from '../support/resources.ts';

/** Fails when a check has something to say about a page. */
const everyPage = (check: (page: Page) => string[]) =>
  none(byComplaint(pages.flatMap((page) => check(page).map((what) => ({ page: page.file, what })))));

test('the site has pages, the front page among them', () => {
  assert.ok(pages.some(({ file }) => file === 'index.html'));
});

test('every page has one first heading', () => {
  everyPage((page) => {
    const { length } = byTag(page, 'h1');
    return length === 1 ? [] : [`${length} h1`];
  });
});

test('every id occurs once', () => {
  everyPage(({ elements }) => {
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `#${id} is there more than once`);
  });
});

test('every page names its language', () => {
  everyPage((page) => (byTag(page, 'html')[0]?.attributes.get('lang') ? [] : ['no lang']));
});

/** What a search engine shows whole. */
const TITLE = { least: 10, most: 60 };
const DESCRIPTION = { least: 70, most: 160 };

test('every title and description is as long as a search result shows', () => {
  const within = (what: string, text: string, { least, most }: typeof TITLE) =>
    text.length >= least && text.length <= most ? [] : [`${what} of ${text.length} characters: ${text}`];
  everyPage((page) => [
    ...within('title', byTag(page, 'title')[0]?.text ?? '', TITLE),
    ...within('description', metaOf(page, 'description') ?? '', DESCRIPTION),
  ]);
});

test('no two pages have the same description', () => {
  const descriptions = pages.map((page) => metaOf(page, 'description') ?? '');
  none(descriptions.filter((text, index) => descriptions.indexOf(text) !== index));
});

test('no two pages have the same title', () => {
  const titles = pages.map((page) => byTag(page, 'title').at(0)?.text ?? '');
  none(titles.filter((title, index) => titles.indexOf(title) !== index));
});

test('no page has inline styles or event handlers', () => {
  everyPage(inlineCode);
});

test('no page fetches anything from another host', () => {
  everyPage(foreignResources);
});

test('every page carries the content security policy', () => {
  everyPage((page) => {
    const policy = metaOf(page, 'content-security-policy') ?? '';
    const wanted = ["default-src 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'"];
    const loose = ["'unsafe-inline'", "'unsafe-eval'", 'http:', 'https:', '*'];
    const words = policy.split(/[\s;]+/);
    return [
      ...wanted.filter((part) => !policy.includes(part)).map((part) => `lacks ${part}`),
      ...loose.filter((word) => words.includes(word)).map((word) => `allows ${word}`),
    ];
  });
});

test('on every page the order of the layers is reported before any layer is filled', () => {
  everyPage((page) => {
    const css = byTag(page, 'style')
      .map(({ text }) => text)
      .join('');
    const filled = css.search(/@layer components\s*\{/);
    const told = css.search(/@layer theme(?:, ?base|\s*\{)/);
    return filled >= 0 && (told < 0 || told > filled) ? ['components come before theme and base: the reset wins'] : [];
  });
});

test('on a page with numbered sections each has its number, and the contents name each', () => {
  let sections = 0;
  everyPage(({ elements }) => {
    const has = (element: Element, name: string) => element.attributes.get('class')?.split(' ').includes(name);
    const [body] = elements.filter((element) => has(element, 'numbered'));
    const contents = elements.find(({ tag }) => tag === 'page-toc');
    const named = new Set(contents && collect(contents.node, []).map(({ attributes }) => attributes.get('href')));
    return elements
      .filter(({ tag, node }) => tag === 'section' && node.parentNode === body?.node)
      .flatMap((section) => {
        sections += 1;
        const id = section.attributes.get('id');
        const head = collect(section.node, []).some(
          (one) => has(one, 'section-head') && one.node.parentNode === section.node,
        );
        return [
          ...(head ? [] : [`the section ${id} has no number`]),
          ...(!contents || named.has(`#${id}`) ? [] : [`the contents leave #${id} out`]),
        ];
      });
  });
  assert.ok(sections > 100);
});
