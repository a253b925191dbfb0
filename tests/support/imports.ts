import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One import of a file: what, which names, and whether it is gone at run time. */
export interface Import {
  from: string;
  typeOnly: boolean;
  /** Names as the other file calls them; `*` for all of it. */
  names: string[];
  line: number;
}

/** The scripts of an Astro file: the code between the fences and in its script elements. Lines keep their number. */
function scriptsOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const parts = /^(\s*---\r?\n)([\s\S]*?)(\r?\n---)([\s\S]*)$/.exec(text);
  const [, open = '', front = '', close = '', template = text] = parts ?? [];
  let scripts = '';
  let end = 0;
  for (const match of template.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
    const start = match.index + (match[1]?.length ?? 0);
    scripts += blank(template.slice(end, start)) + (match[2] ?? '');
    end = start + (match[2]?.length ?? 0);
  }
  return blank(open) + front + blank(close) + scripts;
}

const namesOf = (clause: ts.ImportClause | undefined): string[] => {
  const bindings = clause?.namedBindings;
  const first = clause?.name ? ['default'] : [];
  if (!bindings) return first;
  if (ts.isNamespaceImport(bindings)) return [...first, '*'];
  return [...first, ...bindings.elements.map((element) => (element.propertyName ?? element.name).text)];
};

/** Every import, re-export and dynamic import of a TypeScript or Astro file. */
export function importsOf(file: SourceFile): Import[] {
  const source = ts.createSourceFile('file.ts', scriptsOf(file), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const note = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, names: string[]) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ from: specifier.text, typeOnly, names, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      note(node, node.moduleSpecifier, typeOnly, namesOf(node.importClause));
    } else if (ts.isExportDeclaration(node)) {
      note(node, node.moduleSpecifier, node.isTypeOnly, ['*']);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node, node.arguments[0], false, ['*']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
