import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** What belongs to a browser, a network or a process, and so to nothing that is to run the same everywhere. */
const OUTSIDE = new Set([
  ...['window', 'document', 'navigator', 'globalThis', 'localStorage', 'sessionStorage', 'customElements'],
  ...['fetch', 'XMLHttpRequest', 'process', 'setTimeout', 'setInterval', 'queueMicrotask'],
]);

/** What a node takes from outside; undefined where it takes nothing. */
function taken(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'loads code with import()';
    if (node.expression.getText() === 'Date.now') return 'reads the clock';
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'reads the clock';
  }
  if (!ts.isIdentifier(node) || !OUTSIDE.has(node.text)) return undefined;
  // The name of a field does not use what is called the same.
  const { parent } = node;
  const isField =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node);
  return isField ? undefined : `uses ${node.text}`;
}

/** Places in `src/core/` that are not pure: `file:line  what they take from outside`. */
export const impure = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => path.startsWith('src/core/'))
    .flatMap(({ path, text }) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        const wrong = taken(node);
        if (wrong) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}  ${wrong}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
