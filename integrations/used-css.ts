import { PurgeCSS } from 'purgecss';

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

/** The part of a style sheet that a page of these words can use, whatever its scripts do: attributes and states are assumed. */
export async function usedCss(css: string, words: ReadonlySet<string>): Promise<string> {
  const names = [...words];
  const attributes = { names: [], values: [] };
  const found = { tags: names, classes: names, ids: [], attributes, undetermined: names };
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'page' }],
    extractors: [{ extensions: ['page'], extractor: () => found }],
    css: [{ raw: css }],
    dynamicAttributes: [...new Set(Array.from(css.matchAll(/\[([\w-]+)/g), ([, name = '']) => name))],
    variables: true,
    // A selector of states alone, such as `:focus-visible`, names nothing that could be looked for.
    safelist: { standard: [/^:/], variables: names.filter((name) => name.startsWith('--')) },
  });
  return result?.css ?? css;
}
