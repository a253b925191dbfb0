import { isCollection, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Path, Problem } from './problem.ts';

/** A file read as data, with the means to find a line again. */
export interface Parsed {
  readonly data: unknown;
  readonly body: string;
  readonly problems: readonly Problem[];
  readonly lineOf: (path: Path) => number | undefined;
}

const FRONTMATTER = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/;

/** Offset of the deepest part of `path` that exists, so that a missing field points at its parent. */
const offsetOf = (document: Document, path: Path): number | undefined => {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0];
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = (node.items as unknown[]).find((item) => isPairOf(item, key)) as Keyed | undefined;
    const child: unknown = node.get(key, true);
    const at = pair?.key.range?.[0] ?? (child as Node | undefined)?.range?.[0];
    if (at === undefined) break;
    offset = at;
    node = child;
  }
  return offset;
};

interface Keyed {
  key: { range?: [number, number, number] };
}

const isPairOf = (item: unknown, key: string | number): boolean =>
  typeof item === 'object' &&
  item !== null &&
  'key' in item &&
  isScalar(item.key) &&
  String(item.key.value) === String(key);

/** Parses a YAML or MDX file. Errors: bad YAML, duplicate keys, missing frontmatter, a byte order mark. */
export const parse = (file: string, text: string): Parsed => {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const bom: Problem[] =
    source.length < text.length && text.startsWith('\uFEFF')
      ? [{ file, path: [], message: 'starts with a byte order mark', fix: 'save it as UTF-8 without BOM' }]
      : [];
  const mdx = file.endsWith('.mdx');
  const match = mdx ? FRONTMATTER.exec(source) : null;
  if (mdx && !match) {
    const problem = {
      file,
      path: [],
      message: 'has no frontmatter',
      fix: 'start the file with --- and fields and ---',
    };
    return { data: undefined, body: source, problems: [...bom, problem], lineOf: () => undefined };
  }
  const yaml = match?.[1] ?? source;
  const skippedLines = match ? 1 : 0;
  const lines = new LineCounter();
  // Astro's parser makes a Date of an unquoted day; reading it otherwise here would hide what it will refuse.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
  const lineAt = (offset: number) => lines.linePos(offset).line + skippedLines;
  const problems = document.errors.map((error): Problem => ({
    file,
    path: [`line ${lineAt(error.pos[0])}`],
    message: `is not valid YAML: ${error.message.split('\n')[0]}`,
    fix: 'quote text that holds a colon or a hash, indent with spaces, write each key once',
  }));
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    body: match ? source.slice(match[0].length) : '',
    problems: [...bom, ...problems],
    lineOf: (path) => {
      const named = /^line (\d+)$/.exec(String(path[0] ?? ''));
      if (named) return Number(named[1]);
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lineAt(offset);
    },
  };
};
