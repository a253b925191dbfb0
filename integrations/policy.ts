import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page runs and styles inline, as hashes in the words of a policy. */
export interface Hashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/** Scripts that hold data: a browser does not run them, so the policy does not speak of them. */
const DATA = new Set(['application/json', 'application/ld+json']);

const attribute = ({ attrs }: Element, name: string) => attrs.find((attr) => attr.name === name)?.value;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const elementsOf = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...childrenOf(node).flatMap(elementsOf),
];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const once = (values: readonly string[]) => [...new Set(values)].sort();
const isPolicy = (element: Element) =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** The hashes of the scripts and styles that stand in a page. */
export function hashesOf(html: string): Hashes {
  const elements = elementsOf(parse(html));
  const inline = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attribute(element, 'src') === undefined &&
      !DATA.has(attribute(element, 'type')?.toLowerCase() ?? ''),
  );
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  return { scripts: once(inline.map((e) => hash(textOf(e)))), styles: once(styles.map((e) => hash(textOf(e)))) };
}

/** Everything that any of the pages runs or styles inline. */
export const union = (all: readonly Hashes[]): Hashes => ({
  scripts: once(all.flatMap(({ scripts }) => scripts)),
  styles: once(all.flatMap(({ styles }) => styles)),
});

/**
 * The content security policy for some hashes. The same words stand in the meta element of a page, with the hashes of
 * that page, and in the header, with the scripts of all pages: a browser applies both, so the page's own are what counts.
 */
export const policyFor = ({ scripts, styles }: Hashes): string =>
  [
    "default-src 'none'",
    // The search engine is WebAssembly, and the header of every page has a search field.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // Text becomes markup or code nowhere, and no script may say that it should.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Writes the page's policy into its head, before anything that it speaks of; an older one goes. */
export function withPolicy(html: string, hashes = hashesOf(html)): string {
  const head = elementsOf(parse(html, { sourceCodeLocationInfo: true })).find(({ tagName }) => tagName === 'head');
  const first = head?.childNodes.find((node): node is Element => 'tagName' in node);
  const start = first?.sourceCodeLocation;
  if (!head || !first || !start) throw new Error('a page has nothing in its head');
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(hashes)}">`;
  // The encoding has to stay within the first bytes of a page.
  const at = attribute(first, 'charset') === undefined ? start.startOffset : start.endOffset;
  const parts = [{ from: at, to: at, text: meta }];
  for (const element of head.childNodes) {
    const place = element.sourceCodeLocation;
    if ('tagName' in element && isPolicy(element) && place) {
      parts.push({ from: place.startOffset, to: place.endOffset, text: '' });
    }
  }
  return parts
    .sort((a, b) => b.from - a.from)
    .reduce((text, part) => text.slice(0, part.from) + part.text + text.slice(part.to), html);
}
