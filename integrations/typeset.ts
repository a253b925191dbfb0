import type { AstroIntegration } from 'astro';
import { childrenOf, isElement, isText, type Node, type Page } from './html.ts';
import type { BuiltSite } from './site.ts';

/** Text that stays letter by letter: code, and text that a reader may copy. */
const VERBATIM = new Set(['script', 'style', 'pre', 'code', 'textarea', 'kbd', 'samp']);
/** Parents that allow no element inside, and text that is marked already. */
const NO_ELEMENTS = new Set(['script', 'style', 'title', 'svg', 'option', 'textarea', 'time']);

const QUOTE = /(?:"|&quot;|&#34;)/.source;
const QUOTED = new RegExp(`${QUOTE}((?:(?!${QUOTE}).)+)${QUOTE}`, 'gs');
const APOSTROPHE = /(?<=[\p{L}\p{N}])(?:'|&#39;)(?=\p{L})|(?<=s)(?:'|&#39;)(?=\s)/gu;
const DAY = /(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g;
/** A version that is not a release yet: `v0.23.0-alpha2`. */
const EARLY = /(?<![\w-])v?\d+(?:\.\d+)+-(?:alpha|beta|rc)(?:\.?\d+)*/g;

/** Straight apostrophes and pairs of straight quotation marks become curly ones. */
const curly = (text: string): string => text.replace(QUOTED, '“$1”').replace(APOSTROPHE, '’');

/** Days and versions stay on one line, days as times: browsers break after a hyphen. */
const together = (text: string): string =>
  text.replace(DAY, '<time>$&</time>').replace(EARLY, '<span class="unbroken">$&</span>');

/** Sets the marks in the text of a page; attributes stay as they are. */
export function typesetPage(page: Page): void {
  const visit = (node: Node, verbatim: boolean, plain: boolean): void => {
    if (isText(node)) {
      const written = page.writtenFor(node);
      const marked = verbatim ? written : curly(written);
      const set = plain ? marked : together(marked);
      if (set !== written) page.replace(node, set);
      return;
    }
    const tag = isElement(node) ? node.tagName : '';
    for (const child of [...childrenOf(node)])
      visit(child, verbatim || VERBATIM.has(tag), plain || NO_ELEMENTS.has(tag));
  };
  visit(page.document, false, false);
}

export default (site: BuiltSite): AstroIntegration =>
  site.step({
    name: 'text',
    failure: 'The marks of the text could not be set.',
    start: () => ({ page: typesetPage }),
  });
