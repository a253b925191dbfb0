import { createHash } from 'node:crypto';
import { byTag, type Page } from '../html.ts';
import { attributeOf, isElement } from '../nodes.ts';

/** Inline scripts and styles of a page, as hashes in the syntax of a policy. */
export interface Hashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/** Scripts that hold data: a browser does not run them, so the policy does not list them. */
const DATA = new Set(['application/json', 'application/ld+json']);

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const once = (values: readonly string[]) => [...new Set(values)].sort();

/** The hashes of the scripts and styles that are in a page. */
export function hashesOf(page: Page): Hashes {
  const inline = byTag(page, 'script').filter(
    ({ attributes }) => !attributes.has('src') && !DATA.has(attributes.get('type')?.toLowerCase() ?? ''),
  );
  const hashes = (elements: readonly { text: string }[]) => once(elements.map(({ text }) => hash(text)));
  return { scripts: hashes(inline), styles: hashes(byTag(page, 'style')) };
}

/** Everything that any of the pages runs or styles inline. */
export const union = (all: readonly Hashes[]): Hashes => ({
  scripts: once(all.flatMap(({ scripts }) => scripts)),
  styles: once(all.flatMap(({ styles }) => styles)),
});

/**
 * The content security policy for some hashes. The same words are in the meta element of a page, with the hashes of
 * that page, and in the header, with the scripts of all pages: a browser applies both, so the page's own are what counts.
 */
export const policyFor = ({ scripts, styles }: Hashes): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // Text becomes markup in one place, the evidence of the comparison, and code nowhere.
    "require-trusted-types-for 'script'",
    'trusted-types own-page',
  ].join('; ');

/** Writes a page's policy into its head, before anything that it governs, in place of an older one. */
export function setPolicy(page: Page, hashes = hashesOf(page)): void {
  const first = byTag(page, 'head')[0]?.node.childNodes.find(isElement);
  if (!first) throw new Error(`${page.file} has an empty head`);
  const older = byTag(page, 'meta').filter(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(hashes)}">`;
  // The encoding has to stay within the first bytes of a page.
  if (attributeOf(first, 'charset') === undefined) page.insertBefore(first, meta);
  else page.insertAfter(first, meta);
  for (const { node } of older) page.replace(node, '');
}
