import { PurgeCSS } from 'purgecss';
import { byTag, type Page } from '../html.ts';
import { attributeOf } from '../nodes.ts';
import { withoutLostRelations } from './relations.ts';

/**
 * The strings of a script, which contain the names of the classes and elements that it makes. A nested template or a
 * quote in a regular expression hides where a string begins. So the text between any two quotes counts as well if it
 * contains only names and selectors.
 */
const stringsOf = (code: string): string =>
  [
    ...(code.match(/`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gs) ?? []),
    ...code.split(/[`"']/).filter((part) => /^[\w\s.,#>-]+$/.test(part)),
  ].join(' ');

/** Every word in the strings of some code: it may become an element, or a class of one. */
export const wordsInStrings = (code: string): string[] => [...new Set(stringsOf(code).match(/[\w-]+/g))];

/** What a page may come to hold: its elements, its classes, the words of its own scripts, and those of the modules that it loads. */
export function wordsOf(page: Page, loaded: readonly string[] = []): string[] {
  const scripts = byTag(page, 'script').map(({ text }) => text);
  const words = [
    ...page.elements.map(({ tag }) => tag),
    ...page.elements.flatMap(({ node }) => attributeOf(node, 'class')?.split(/\s+/) ?? []),
    ...wordsInStrings(scripts.join('\n')),
    ...loaded,
  ];
  return [...new Set(words)];
}

/** The part of a style sheet that a page of these words can use, whatever its scripts do: attributes and states are assumed. */
export async function usedCss(css: string, words: readonly string[]): Promise<string> {
  const names = [...words];
  const attributes = { names: [], values: [] };
  const found = { tags: names, classes: names, ids: [], attributes, undetermined: names };
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'page' }],
    extractors: [{ extensions: ['page'], extractor: () => found }],
    css: [{ raw: withoutLostRelations(css, new Set(names)) }],
    dynamicAttributes: [...new Set(Array.from(css.matchAll(/\[([\w-]+)/g), ([, name = '']) => name))],
    variables: true,
    // A selector of states alone, such as `:focus-visible`, has no name to look for.
    safelist: { standard: [/^:/], variables: names.filter((name) => name.startsWith('--')) },
  });
  return result?.css ?? css;
}

/**
 * Finds the used part of style sheets of which many pages share one. It is sought in what the pages before could use of the
 * sheet, which is much less to read, as long as a page has no word that none of them had.
 */
export function narrowing(use = usedCss): typeof usedCss {
  const known = new Map<string, { words: ReadonlySet<string>; css: string }>();
  return async (css, words) => {
    const own = new Set(words);
    const before = known.get(css);
    if (before && own.isSubsetOf(before.words)) return use(before.css, words);
    const all = before ? before.words.union(own) : own;
    const used = await use(css, [...all]);
    known.set(css, { words: all, css: used });
    return before ? use(used, words) : used;
  };
}
