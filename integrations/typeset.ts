import type { AstroIntegration } from 'astro';
import type { Page } from './html.ts';
import { childrenOf, isElement, isText, type Node } from './nodes.ts';
import type { BuiltSite } from './site.ts';

/** Text that stays letter by letter: code, and text that a reader may copy. */
const VERBATIM = new Set(['script', 'style', 'pre', 'code', 'textarea', 'kbd', 'samp']);
/** Parents that allow no element inside, and text that is marked already. */
const NO_ELEMENTS = new Set(['script', 'style', 'title', 'svg', 'option', 'textarea', 'time']);
/** Elements whose spaces stay spaces. */
const LITERAL = VERBATIM.union(new Set(['a']));
/** Elements that change how their text is set. Most do not. */
const SPECIAL = LITERAL.union(NO_ELEMENTS);

const QUOTE = /(?:"|&quot;|&#34;)/.source;
const QUOTED = new RegExp(`${QUOTE}((?:(?!${QUOTE}).)+)${QUOTE}`, 'gs');
const APOSTROPHE = /(?<=[\p{L}\p{N}])(?:'|&#39;)(?=\p{L})|(?<=s)(?:'|&#39;)(?=\s)/gu;
const DAY = /(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g;
/** A version that is not a release yet, as `v0.23.0-alpha2`, and a range, as `2-4`. */
const WHOLE = /(?<![\w-])(?:v?\d+(?:\.\d+)+-(?:alpha|beta|rc)(?:\.?\d+)*|\d+-\d+(?![\w-]))/g;

/** Straight apostrophes and pairs of straight quotation marks become curly ones. */
const curly = (text: string): string => text.replace(QUOTED, '“$1”').replace(APOSTROPHE, '’');

/** An option of a command, as `--ssh`; of a longer one, which has to break on a phone with large text, its first word. */
const OPTION = /(?<![^\s(])--?[a-z](?:[\w=.-]{0,12}(?![\w=.-])|\w{0,16}(?!\w))/gi;
/** A path, a host or a name in a configuration that is wider than a cell on a phone, and the places where it may break. */
const LONG = /(?<![\w./:@-])(?:\/[\w./-]{23,}|http:\/\/[\w./:-]+|[\w.]{20,})(?![\w/:@-])/g;
const JOINT = /(?<=[\w/][_/:])(?=\w)|(?<=\w\.)(?=[a-z])/g;

/** Days, versions and ranges stay on one line, days as times, and so do options: half of one is another command. */
const together = (text: string): string =>
  text
    .replace(LONG, (name) => name.replace(JOINT, '<wbr>'))
    .replace(DAY, '<time>$&</time>')
    .replace(WHOLE, '<span class="unbroken">$&</span>')
    .replace(OPTION, '<span class="unbroken">$&</span>');

/** The space between a figure and its unit. */
const BEFORE_UNIT = /(?<=\d) (?=(?:[kKMG]i?B|[GM]bps|GHz|ms|s|vCPU)(?![\w-]))|(?<=\b(?:EUR|USD)) (?=\d)/g;

/** A figure stays with its unit. A link may break there: scripts copy its words. */
const withUnits = (text: string): string => text.replace(BEFORE_UNIT, '\u00A0');

/** How a text is set, by the elements that it is in. */
const setIn =
  (within: ReadonlySet<string>) =>
  (text: string): string => {
    const marked = within.isDisjointFrom(VERBATIM) ? curly(text) : text;
    if (!within.isDisjointFrom(NO_ELEMENTS)) return marked;
    return together(within.isDisjointFrom(LITERAL) ? withUnits(marked) : marked);
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
