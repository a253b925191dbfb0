/** One piece of a style sheet: a declaration or statement, or a block with what it holds. */
export type CssNode = { readonly text: string } | { readonly head: string; readonly nodes: readonly CssNode[] };

/** Strings, addresses in parentheses and escaped characters hide braces and semicolons; they are read as a whole. */
const PIECE = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[{};()]|[^"'\\{};()]+/gsu;

/** Reads a style sheet into blocks. It understands what a minifier writes; comments are left out. */
export function parseCss(css: string): CssNode[] {
  const root: CssNode[] = [];
  const open: { head: string; nodes: CssNode[] }[] = [];
  let nodes = root;
  let text = '';
  let depth = 0;
  const flush = () => {
    if (text.trim()) nodes.push({ text });
    text = '';
  };
  for (const [piece] of css.replace(/\/\*.*?\*\//gs, '').matchAll(PIECE)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (depth > 0 || !'{};'.includes(piece)) text += piece;
    else if (piece === ';') {
      text += piece;
      flush();
    } else if (piece === '{') {
      const block = { head: text.trim(), nodes: [] };
      nodes.push(block);
      open.push(block);
      nodes = block.nodes;
      text = '';
    } else {
      flush();
      open.pop();
      nodes = open.at(-1)?.nodes ?? root;
    }
  }
  flush();
  return root;
}

/** The style sheet as text again. */
export const printCss = (nodes: readonly CssNode[]): string =>
  nodes.map((node) => ('text' in node ? node.text : `${node.head}{${printCss(node.nodes)}}`)).join('');

/** The selectors of a list; commas inside parentheses separate nothing. */
export const selectorsOf = (head: string): string[] =>
  head.match(/(?:\\.|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^,])+/g) ?? [];
