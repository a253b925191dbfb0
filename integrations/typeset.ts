import type { AstroIntegration } from 'astro';
import type { Page } from './html.ts';
import { childrenOf, isElement, isText, type Node } from './nodes.ts';
import type { BuiltSite } from './site.ts';

/** Text that stays letter by letter: code, and text that a reader may copy. */
const VERBATIM = new Set(['script', 'style', 'pre', 'code', 'textarea', 'kbd', 'samp']);
/** Parents that allow no element inside, and text that is marked already. */
const NO_ELEMENTS = new Set(['script', 'style', 'title', 'svg', 'option', 'textarea', 'time']);
/** Elements that change how their text is set. Most do not. */
const SPECIAL = VERBATIM.union(NO_ELEMENTS);

const QUOTE = /(?:"|&quot;|&#34;)/.source;
const QUOTED = new RegExp(`${QUOTE}((?:(?!${QUOTE}).)+)${QUOTE}`, 'gs');
const APOSTROPHE = /(?<=[\p{L}\p{N}])(?:'|&#39;)(?=\p{L})|(?<=s)(?:'|&#39;)(?=\s)/gu;
const DAY = /(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g;
/** A version that is not a release yet, as `v0.23.0-alpha2`, and a range, as `2-4`. */
const WHOLE = /(?<![\w-])(?:v?\d+(?:\.\d+)+-(?:alpha|beta|rc)(?:\.?\d+)*|\d+-\d+(?![\w-]))/g;

/** Straight apostrophes and pairs of straight quotation marks become curly ones. */
const curly = (text: string): string => text.replace(QUOTED, '“$1”').replace(APOSTROPHE, '’');

/** An option of a command, as `--ssh`; of a longer one, which has to break on a phone with large text, its first word. */
const OPTION = /(?<![^\s(])--?[a-z](?:[\w=.-]{0,12}(?![\w=.-])|\w{0,12})/gi;

/** Options stay in one piece in a line: half of one is another command, and a hyphen at the end of a line is none. */
const whole = (text: string): string => text.replace(OPTION, '<span class="unbroken">$&</span>');

/** Days, versions and ranges stay on one line, days as times: browsers break after a hyphen. */
const together = (text: string): string =>
  text.replace(DAY, '<time>$&</time>').replace(WHOLE, '<span class="unbroken">$&</span>');

/** How a text is set, by the elements that it is in. */
const setIn =
  (within: ReadonlySet<string>) =>
  (text: string): string => {
    const marked = within.isDisjointFrom(VERBATIM) ? curly(text) : text;
    if (!within.isDisjointFrom(NO_ELEMENTS)) return marked;
    const dated = together(marked);
    return within.has('pre') ? dated : whole(dated);
  };

/** Sets the marks in the text of a page; attributes stay as they are. */
export function typesetPage(page: Page): void {
  const visit = (node: Node, within: ReadonlySet<string>): void => {
    if (isText(node)) {
      const written = page.writtenFor(node);
      const set = setIn(within)(written);
      if (set !== written) page.replace(node, set);
      return;
    }
    const inside = isElement(node) && SPECIAL.has(node.tagName) ? new Set([...within, node.tagName]) : within;
    for (const child of [...childrenOf(node)]) visit(child, inside);
  };
  visit(page.document, new Set());
}

export default (site: BuiltSite): AstroIntegration =>
  site.step({
    name: 'text',
    failure: 'The marks of the text could not be set.',
    start: () => ({ page: typesetPage }),
  });
