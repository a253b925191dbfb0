import { test } from 'node:test';
import { addressOf, BASE, files, pages, redirects, redirectTarget } from '../../scripts/lib/dist.ts';
import { brokenLink, type Site } from '../support/links.ts';
import { byComplaint, none } from '../support/none.ts';

const site: Site = { base: BASE, files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])) };

/** Attributes that lead to a place on this site or elsewhere. */
const LINKS: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  form: 'action',
  img: 'src',
  link: 'href',
  script: 'src',
};

test('every internal link leads to a page and to a place on it', () => {
  const broken = pages.flatMap((page) =>
    page.elements.flatMap(({ tag, attributes }) => {
      const href = attributes.get(LINKS[tag] ?? '');
      if (href === undefined || (tag !== 'a' && /^(?:https?|data):/.test(href))) return [];
      const wrong = brokenLink(site, addressOf(page), href);
      return wrong ? [{ page: page.file, what: `<${tag}> ${href} ${wrong}` }] : [];
    }),
  );
  none(byComplaint(broken));
});

test('every redirect leads to a page', () => {
  const broken = redirects.flatMap((page) => {
    const target = new URL(redirectTarget(page), 'http://site.invalid');
    const wrong = brokenLink(site, addressOf(page), target.pathname + target.hash);
    return wrong ? [`${page.file}: ${target.pathname} ${wrong}`] : [];
  });
  none(broken);
});
