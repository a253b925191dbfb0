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

/** Anchors, aliases, tags and merge keys, which the two parsers treat differently; a word with such a sign is no harm. */
const SPECIAL = /(?:^|[\s,:[{-])(?:[&*!]\S|<<)/m;

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

/** Parses a YAML or MDX file. Errors: bad YAML, duplicate keys, missing frontmatter, a byte order mark (which is no reason to stop). */
export const parse = (file: string, text: string): Parsed => {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const bom: Problem[] =
    source.length < text.length && text.startsWith('\uFEFF')
      ? [
          {
            kind: 'unreadable',
            file,
            path: [],
            message: 'starts with a byte order mark',
            fix: 'save it as UTF-8 without BOM',
          },
        ]
      : [];
  const mdx = file.endsWith('.mdx');
  const match = mdx ? FRONTMATTER.exec(source) : null;
  if (mdx && !match) {
    const fix = 'start the file with a line ---, its fields, and another line ---';
    const problem = { kind: 'unreadable', file, path: [], message: 'has no frontmatter', fix };
    return { data: undefined, body: source, problems: [...bom, problem], lineOf: () => undefined };
  }
  const yaml = match?.[1] ?? source;
  const skippedLines = match ? 1 : 0;
  let read: YamlTree | undefined;
  const tree = () => (read ??= yamlTree(yaml));
  const plain = plainValues(yaml);
  const mistakes = plain ? [] : tree().mistakes;
  const found = mistakes.map(({ line, message, fix }): Problem => ({
    kind: 'yaml',
    file,
    path: [`line ${line + skippedLines}`],
    message,
    fix,
  }));
  const { data, error } = plain ?? (found.length > 0 ? { data: undefined } : tree().values());
  const unfolded =
    error === undefined ? [] : [{ kind: 'yaml', file, path: [], message: error, fix: 'write the values out' }];
  return {
    data,
    body: match ? source.slice(match[0].length) : '',
    problems: [...bom, ...found, ...unfolded],
    lineOf: (path) => {
      if (path.length === 0) return 1;
      const named = /^line (\d+)$/.exec(String(path[0] ?? ''));
      if (named) return Number(named[1]);
      const line = tree().lineOf(path);
      return line === undefined ? undefined : line + skippedLines;
    },
  };
};
