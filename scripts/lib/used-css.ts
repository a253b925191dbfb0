import { parseCss, printCss, selectorsOf, type CssNode } from './css.ts';

/** Blocks that hold rules; other at-rules, such as keyframes, are kept as they are. */
const GROUPS = /^@(layer|media|supports|container)\b/;

/**
 * The strings of a script, where the names of classes and elements that it makes stand. One template inside another, or
 * a quote in a regular expression, hides where a string begins; so what stands between any two quotes counts as well,
 * where it holds nothing but names.
 */
const stringsOf = (code: string): string =>
  [
    ...(code.match(/`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gs) ?? []),
    ...code.split(/[`"']/).filter((part) => /^[\w\s-]+$/.test(part)),
  ].join(' ');

/** What a page may come to hold: its elements, its classes, and every word in the strings of its scripts. */
export function wordsOf(html: string, scripts = ''): Set<string> {
  const words = new Set<string>();
  for (const [, tag = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) words.add(tag.toLowerCase());
  for (const [, names = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of names.split(/\s+/)) words.add(name);
  const inline = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => text);
  for (const [word] of stringsOf([...inline, scripts].join('\n')).matchAll(/[\w-]+/g)) words.add(word);
  return words;
}

/** Whether a selector can match: each of its classes and elements is there. Attributes, states and `:is()` are assumed. */
export function canMatch(selector: string, words: ReadonlySet<string>): boolean {
  let rest = selector.replace(/(?<!\\)\[(?:"[^"]*"|[^\]"])*\]/g, '');
  // What `:has()` asks for has to be there as well.
  rest = rest.replace(/:has\(([^(),]*)\)/g, ' $1');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/(?<!\\):[\w-]+\([^()]*\)/g, '');
  }
  const classes = [...rest.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name = '']) => name.replace(/\\(.)/g, '$1'));
  const elements = rest.replace(/[.#](?:\\.|[\w-])+|::?[\w-]+/g, ' ').match(/[a-z][\w-]*/gi) ?? [];
  return classes.every((name) => words.has(name)) && elements.every((name) => words.has(name.toLowerCase()));
}

const keep = (nodes: readonly CssNode[], words: ReadonlySet<string>): CssNode[] =>
  nodes.flatMap((node): CssNode[] => {
    if ('text' in node) return [node];
    if (GROUPS.test(node.head)) {
      const inner = keep(node.nodes, words);
      return inner.length > 0 ? [{ ...node, nodes: inner }] : [];
    }
    if (node.head.startsWith('@')) return [node];
    const selectors = selectorsOf(node.head).filter((selector) => canMatch(selector, words));
    return selectors.length > 0 ? [{ ...node, head: selectors.join(',') }] : [];
  });

/** Custom properties that nothing reads are left out, and so is what only they read. */
function dropUnread(css: string, html: string): string {
  const next = css.replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (declaration, name: string) => {
    const read = new RegExp(`var\\(\\s*${name}[\\s,)]`).test(css) || html.includes(name);
    return read || css.includes(`@property ${name}`) ? declaration : '';
  });
  return next === css ? css : dropUnread(next, html);
}

/** The part of a style sheet that a page can use, whatever its scripts do. */
export const usedCss = (css: string, html: string, words: ReadonlySet<string>): string =>
  dropUnread(printCss(keep(parseCss(css), words)), html);
