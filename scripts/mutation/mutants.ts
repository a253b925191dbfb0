import ts from 'typescript';

/** A program with one small fault in it. */
export interface Mutant {
  /** Line of the fault, from 1. */
  readonly line: number;
  /** What was there, and what is there now. */
  readonly was: string;
  readonly now: string;
  /** The whole text with the fault. */
  readonly text: string;
}

const { SyntaxKind } = ts;

/** Operators that a programmer easily confuses. */
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [SyntaxKind.LessThanToken]: ['<=', '>'],
  [SyntaxKind.LessThanEqualsToken]: ['<', '>='],
  [SyntaxKind.GreaterThanToken]: ['>=', '<'],
  [SyntaxKind.GreaterThanEqualsToken]: ['>', '<='],
  [SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [SyntaxKind.BarBarToken]: ['&&'],
  [SyntaxKind.QuestionQuestionToken]: ['&&'],
  [SyntaxKind.PlusToken]: ['-'],
  [SyntaxKind.MinusToken]: ['+'],
  [SyntaxKind.AsteriskToken]: ['/'],
  [SyntaxKind.SlashToken]: ['*'],
};

/** Methods whose opposite has another name. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
};

/** Faulty replacements for a node; none for most nodes. */
const faults = (node: ts.Node): readonly string[] => {
  const text = node.getText();
  if (ts.isToken(node) && ts.isBinaryExpression(node.parent) && node.parent.operatorToken === node) {
    return OPERATORS[node.kind] ?? [];
  }
  if (node.kind === SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node))
    return [String(Number(text) + 1), ...(Number(text) > 0 ? [String(Number(text) - 1)] : [])];
  if (ts.isStringLiteral(node) && node.text !== '') return ["''"];
  if (ts.isPrefixUnaryExpression(node)) return [node.operand.getText()];
  if (ts.isConditionalExpression(node)) return [node.whenTrue.getText(), node.whenFalse.getText()];
  if (ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) {
    const other = METHODS[text];
    return other ? [other] : [];
  }
  return [];
};

/** Nodes that decide nothing at run time. */
const isIdle = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** Every program that differs from `text` by one fault, in the order of the text. */
export const mutantsOf = (text: string): Mutant[] => {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isIdle(node)) return;
    const [start, end] = [node.getStart(source), node.getEnd()];
    for (const now of faults(node)) {
      found.push({
        line: source.getLineAndCharacterOfPosition(start).line + 1,
        was: node.getText(),
        now,
        text: text.slice(0, start) + now + text.slice(end),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
