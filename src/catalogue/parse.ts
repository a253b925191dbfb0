import { load } from 'js-yaml';
import { isCalendarDay } from './schemas/text.ts';
import type { Path, Problem } from './problem.ts';
import { yamlTree, type Values, type YamlTree } from './yaml-tree.ts';

/** A file read as data, with the means to find a line again. */
export interface Parsed {
  readonly data: unknown;
  readonly body: string;
  readonly problems: readonly Problem[];
  readonly lineOf: (path: Path) => number | undefined;
}

const FRONTMATTER = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/;

/**
 * Anchors, aliases, tags and merge keys, which the two parsers treat differently, and a hash that may cut a text. A word
 * with such a sign is harmless.
 */
const SPECIAL = /(?:^|[\s,:[{-])(?:[&*!]\S|<<)|\S[ \t]#\S/m;

/**
 * The values of sound and plain YAML by Astro's own parser, which is ten times as fast as reading with positions.
 * Undefined for everything that needs a closer look: mistakes, what is not plain, days that no calendar has.
 */
const plainValues = (yaml: string): Values | undefined => {
  if (SPECIAL.test(yaml)) return undefined;
  if (!(yaml.match(/\b\d{4}-\d\d-\d\d\b/g) ?? []).every(isCalendarDay)) return undefined;
  try {
    return { data: load(yaml) ?? null };
  } catch {
    return undefined;
  }
};

const unreadable = (file: string, message: string, fix: string): Problem => ({
  kind: 'unreadable',
  file,
  path: [],
  message,
  fix,
});

/** The text with plain line ends and without a byte order mark, which is a problem and no reason to stop. */
const cleaned = (file: string, text: string): { source: string; problems: Problem[] } => {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const marked = text.startsWith('\uFEFF');
  return {
    source,
    problems: marked ? [unreadable(file, 'starts with a byte order mark', 'save it as UTF-8 without BOM')] : [],
  };
};

/** The values of YAML whose first line is line `skipped + 1` of the file, with the means to find a line again. */
const parseYaml = (file: string, yaml: string, skipped: number): Omit<Parsed, 'body'> => {
  let read: YamlTree | undefined;
  const tree = () => (read ??= yamlTree(yaml));
  const problem = (path: Path, message: string, fix: string): Problem => ({ kind: 'yaml', file, path, message, fix });
  const plain = plainValues(yaml);
  const mistakes = plain ? [] : tree().mistakes;
  const found = mistakes.map(({ line, message, fix }) => problem([`line ${line + skipped}`], message, fix));
  const { data, error } = plain ?? (found.length > 0 ? { data: undefined } : tree().values());
  return {
    data,
    problems: [...found, ...(error === undefined ? [] : [problem([], error, 'write the values out')])],
    lineOf: (path) => {
      if (path.length === 0) return 1;
      const named = /^line (\d+)$/.exec(String(path[0] ?? ''));
      if (named) return Number(named[1]);
      const line = tree().lineOf(path);
      return line === undefined ? undefined : line + skipped;
    },
  };
};

/** Parses a YAML or MDX file. Errors: bad YAML, duplicate keys, missing frontmatter, a byte order mark. */
export const parse = (file: string, text: string): Parsed => {
  const { source, problems } = cleaned(file, text);
  if (!file.endsWith('.mdx')) {
    const { problems: more, ...rest } = parseYaml(file, source, 0);
    return { ...rest, body: '', problems: [...problems, ...more] };
  }
  const match = FRONTMATTER.exec(source);
  if (!match) {
    const fix = 'start the file with a line ---, its fields, and another line ---';
    const none = unreadable(file, 'has no frontmatter', fix);
    return { data: undefined, body: source, problems: [...problems, none], lineOf: () => undefined };
  }
  const { problems: more, ...rest } = parseYaml(file, match[1] ?? '', 1);
  return { ...rest, body: source.slice(match[0].length), problems: [...problems, ...more] };
};
