import {
  isCollection,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ScalarTag,
  type Tags,
  type YAMLError,
} from 'yaml';
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

/** A day that no calendar has stays the text it is, for its schema to refuse; as a Date it would become another day. */
const CALENDAR_DAY: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  resolve: (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? date : text;
  },
};

const ADVICE: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'write each key once',
  MISSING_CHAR: 'close the quote or the bracket',
  MULTIPLE_DOCS: 'remove the line ---',
  TAG_RESOLVE_FAILED: 'remove the tag: plain values are enough',
};

/** Where a mistake was made: at the opening of a quote that never closes, not at the end of the file where it shows. */
const originOf = (document: Document, { code, pos }: YAMLError): number => {
  let origin = pos[0];
  if (code !== 'MISSING_CHAR') return origin;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && type?.startsWith('QUOTE') && range[0] < pos[0] && range[2] >= pos[0]) origin = range[0];
    },
  });
  return origin;
};

/** What is worth telling: every key written twice, and the first of the others, as the rest follows from it. */
const telling = ({ errors, warnings }: Document): YAMLError[] => {
  const all: YAMLError[] = [...errors, ...warnings];
  const first = all.find(({ code }) => code !== 'DUPLICATE_KEY');
  return all.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
};

/** The values; undefined where an alias has no anchor or would unfold without end. */
const valuesOf = (document: Document): { data: unknown; error?: string } => {
  try {
    return { data: document.toJS() };
  } catch (error) {
    return { data: undefined, error: error instanceof Error ? error.message : String(error) };
  }
};

/** Parses a YAML or MDX file. Errors: bad YAML, duplicate keys, missing frontmatter, a byte order mark (which is no reason to stop). */
export const parse = (file: string, text: string): Parsed => {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const bom: Problem[] =
    source.length < text.length && text.startsWith('\uFEFF')
      ? [{ file, path: [], message: 'starts with a byte order mark', fix: 'save it as UTF-8 without BOM' }]
      : [];
  const mdx = file.endsWith('.mdx');
  const match = mdx ? FRONTMATTER.exec(source) : null;
  if (mdx && !match) {
    const fix = 'start the file with a line ---, its fields, and another line ---';
    const problem = { file, path: [], message: 'has no frontmatter', fix };
    return { data: undefined, body: source, problems: [...bom, problem], lineOf: () => undefined };
  }
  const yaml = match?.[1] ?? source;
  const skippedLines = match ? 1 : 0;
  const lines = new LineCounter();
  // Astro's parser makes a Date of an unquoted day; reading it otherwise here would hide what it will refuse.
  const customTags: Tags = [CALENDAR_DAY, 'timestamp'];
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, customTags });
  const lineAt = (offset: number) => lines.linePos(offset).line + skippedLines;
  const found = telling(document).map((error): Problem => ({
    file,
    path: [`line ${lineAt(originOf(document, error))}`],
    message: `is not valid YAML: ${error.message.split(/[\n;]/)[0]?.replace('"quote', 'quote')}`,
    fix: ADVICE[error.code] ?? 'quote text that holds a colon or a hash, and check the indentation',
  }));
  const { data, error } = found.length > 0 ? { data: undefined } : valuesOf(document);
  const unfolded = error === undefined ? [] : [{ file, path: [], message: error, fix: 'write the values out' }];
  return {
    data,
    body: match ? source.slice(match[0].length) : '',
    problems: [...bom, ...found, ...unfolded],
    lineOf: (path) => {
      if (path.length === 0) return 1;
      const named = /^line (\d+)$/.exec(String(path[0] ?? ''));
      if (named) return Number(named[1]);
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lineAt(offset);
    },
  };
};
