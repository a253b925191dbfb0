/** The selectors of a list, split at its own commas. */
const selectorsOf = (list: string): string[] => {
  const found = [''];
  let depth = 0;
  for (const letter of list) {
    if ('(['.includes(letter)) depth += 1;
    if (')]'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
};

/** What is asked of the relations of an element: one selector without parentheses, of which each name has to be found. */
const RELATION = /:has\(([^(),]*)\)/g;

/** What an element must not be, or may be instead of something else: it holds as well where the page has nothing of the kind. */
const DISPENSABLE = /:(?:not|is|where)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

const possible = (selector: string, words: ReadonlySet<string>): boolean =>
  Array.from(selector.replace(DISPENSABLE, '').matchAll(RELATION), ([, asked = '']) => asked).every((asked) =>
    Array.from(asked.matchAll(/\.([\w-]+)/g), ([, name = '']) => name).every((name) => words.has(name)),
  );

/**
 * A style sheet without the selectors that ask for a relation to a class which the page cannot have. The tool that leaves
 * out the others assumes every `:has()` to be true.
 */
export const withoutLostRelations = (css: string, words: ReadonlySet<string>): string =>
  css.replace(/([^{};]+)\{([^{}]*)\}/g, (rule, list: string, body: string) => {
    if (!list.includes(':has(')) return rule;
    const kept = selectorsOf(list).filter((selector) => possible(selector, words));
    return kept.length > 0 ? `${kept.join(',')}{${body}}` : '';
  });
