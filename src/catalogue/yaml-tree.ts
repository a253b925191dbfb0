import { isCollection, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Node, ScalarTag, Tags, YAMLError } from 'yaml';
import { isCalendarDay } from './schemas/text.ts';
import type { Path } from './problem.ts';

/** A mistake in YAML: the line, counted from 1, what is wrong and what to do. */
export interface Mistake {
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** What YAML holds; with an error, and no data, where an alias has no anchor or would unfold without end. */
export interface Values {
  readonly data: unknown;
  readonly error?: string;
}

/** YAML read with its positions. Slow: about ten times the time that the values alone take. */
export interface YamlTree {
  readonly mistakes: readonly Mistake[];
  readonly values: () => Values;
  /** The line, counted from 1, of the deepest part of `path` that exists. */
  readonly lineOf: (path: Path) => number | undefined;
}

interface Keyed {
  key: { range?: [number, number, number] };
}

const isPairOf = (item: unknown, key: string | number): boolean =>
  typeof item === 'object' &&
  item !== null &&
  'key' in item &&
  isScalar(item.key) &&
  String(item.key.value) === String(key);

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

/** A day that no calendar has stays the text it is, for its schema to refuse; as a Date it would become another day. */
const CALENDAR_DAY: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{2}-\d{2}$/,
  resolve: (text) => (isCalendarDay(text) ? new Date(`${text}T00:00:00Z`) : text),
};
// Astro's parser makes a Date of an unquoted day; reading it otherwise here would hide what it will refuse.
const customTags: Tags = [CALENDAR_DAY, 'timestamp'];

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

/** The errors to report: every key that is written twice, and the first of the others, because the rest follow from it. */
const relevantErrors = ({ errors, warnings }: Document): YAMLError[] => {
  const all: YAMLError[] = [...errors, ...warnings];
  const first = all.find(({ code }) => code !== 'DUPLICATE_KEY');
  return all.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
};

/** Offsets at which a comment begins behind a text. `# so` is meant as one, `#7` is a part of the text that YAML leaves out. */
const cutsOf = (document: Document): number[] => {
  const cuts: number[] = [];
  visit(document, {
    Scalar: (_, { comment, range }) => {
      if (range && comment && /^\S/.test(comment)) cuts.push(range[1]);
    },
  });
  return cuts;
};

/** Reads YAML thoroughly. Never throws. */
export const yamlTree = (yaml: string): YamlTree => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, customTags });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const errors = relevantErrors(document).map((error) => ({
    line: lineAt(originOf(document, error)),
    message: `is not valid YAML: ${error.message.split(/[\n;]/)[0]?.replace('"quote', 'quote')}`,
    fix: ADVICE[error.code] ?? 'quote text that holds a colon or a hash, and check the indentation',
  }));
  const cuts = cutsOf(document).map((offset) => ({
    line: lineAt(offset),
    message: 'loses the rest of the line: YAML takes a hash after a space for a comment',
    fix: 'put the text in quotes',
  }));
  return {
    mistakes: [...errors, ...cuts],
    values: () => {
      try {
        return { data: document.toJS() };
      } catch (error) {
        return { data: undefined, error: error instanceof Error ? error.message : String(error) };
      }
    },
    lineOf: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lineAt(offset);
    },
  };
};
