import { isUtf8 } from 'node:buffer';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { criteriaFileSchema, type CriteriaFile } from './schemas/criterion.ts';
import { bodyProblems, lineInBody } from './body-rules.ts';
import { judgedOnce, layoutOnce, parsedOnce } from './again.ts';
import type { ContentFile, Kind, Place } from './layout.ts';
import { suggest } from './nearest.ts';
import { parse, type Parsed } from './parse.ts';
import type { Locate, Problem } from './problem.ts';

/** Everything found under `content/`, with what was wrong with it. */
export interface Reading {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
  readonly locate: Locate;
  /** Files that broke their schema, with the parts that did not: enough for rules that look at one fact at a time. */
  readonly drafts: readonly ContentFile[];
  /** Kinds that are not complete: something of them is missing or broken. */
  readonly incomplete: ReadonlySet<Kind>;
}

const MAX_BYTES = 1_000_000;

const unread = (file: string, message: string, fix: string): Parsed => {
  const problems = [{ kind: 'unreadable', file, path: [], message, fix }];
  return { data: undefined, body: '', problems, lineOf: () => undefined };
};

const bytesOf = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** Parses one file, its body included. */
const parseWhole = (file: string, text: string): Parsed => {
  const parsed = parse(file, text);
  if (parsed.data === undefined || !file.endsWith('.mdx')) return parsed;
  const first = text.split('\n').length - parsed.body.split('\n').length + 1;
  return {
    ...parsed,
    problems: [...parsed.problems, ...bodyProblems(file, parsed.body, first)],
    lineOf: (path) => lineInBody(path, first) ?? parsed.lineOf(path),
  };
};

/** Reads and parses one file; a file too large to have been written by hand is refused unread. */
const readFile = (root: string, file: string): Parsed => {
  const bytes = bytesOf(join(root, file));
  if (!bytes) return unread(file, 'cannot be read', 'make it a file with read permission');
  if (bytes.length > MAX_BYTES) return unread(file, `is ${bytes.length} bytes long`, 'split it: 1 MB is the limit');
  if (!isUtf8(bytes)) return unread(file, 'is not UTF-8 text', 'save it as UTF-8');
  const text = bytes.toString('utf8');
  return parsedOnce(file, text, () => parseWhole(file, text));
};

/** Files of a place in the order of their ids. */
const filesOf = (root: string, { base, pattern }: Place): string[] =>
  globSync(pattern, { cwd: join(root, base) })
    .map((name) => basename(name).replace(/\.\w+$/, ''))
    .toSorted()
    .map((id) => `${base}/${id}${extname(pattern)}`);

/** Files under a folder at any depth, as paths from it. Hidden ones, which editors and systems leave behind, do not count. */
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
        .toSorted()
    : [];

/** Every file under `content/`, sound or not, as paths from the project's root. */
export const contentFiles = (root: string): string[] =>
  filesBelow(join(root, 'content')).map((name) => `content/${name}`);

/** Files and folders under `content/` that no kind of content claims: they would be ignored in silence. */
const strangers = (root: string, places: readonly Place[]): Problem[] => {
  const known = new Set(places.map(({ base, pattern }) => (pattern.startsWith('*') ? base : `${base}/${pattern}`)));
  const names = [...known].map((path) => path.slice('content/'.length));
  const top = globSync('*', { cwd: join(root, 'content') }).filter(
    (name) => name !== 'LICENSE' && !known.has(`content/${name}`),
  );
  const misplaced = places
    .filter(({ pattern }) => pattern.startsWith('*'))
    .flatMap(({ base, pattern }) =>
      filesBelow(join(root, base))
        .filter((name) => name.includes('/') || !name.endsWith(pattern.slice(1)))
        .map((name) => ({ file: `${base}/${name}`, fix: `move or rename it: only ${base}/${pattern} is read` })),
    );
  return [
    ...top.map((name) => ({ file: `content/${name}`, fix: suggest(name, names, 'remove it or add it to the layout') })),
    ...misplaced,
  ].map(({ file, fix }) => ({ kind: 'unknown-file', file, path: [], message: 'is not part of the content', fix }));
};

const NONE: CriteriaFile['criteria'] = {};

/** The vocabulary that shapes the other schemas; empty when its file is missing or broken, which is a problem of its own. */
export const readCriteria = (root: string): CriteriaFile['criteria'] => {
  const file = 'content/criteria.yml';
  if (!existsSync(join(root, file))) return NONE;
  const { sound, parts } = judgedOnce(file, criteriaFileSchema, readFile(root, file));
  return sound ? (parts as CriteriaFile).criteria : NONE;
};

const DEPENDENT: readonly string[] = ['tools', 'alternatives'];

/** Reads the whole content in plain Node and checks each file against its schema. Problems are collected, never thrown. */
export const readContent = (root: string): Reading => {
  const files: ContentFile[] = [];
  const drafts: ContentFile[] = [];
  const incomplete = new Set<Kind>();
  const lines = new Map<string, Parsed['lineOf']>();
  const places = layoutOnce(readCriteria(root));
  const problems = strangers(root, Object.values(places));
  for (const [kind, place] of Object.entries(places) as [Kind, Place][]) {
    const found = filesOf(root, place);
    if (found.length === 0 && place.required) {
      const fix = `write ${place.base}/${place.pattern}, or correct the name of the folder`;
      problems.push({
        kind: 'missing-file',
        file: `${place.base}/${place.pattern}`,
        path: [],
        message: 'no file found',
        fix,
      });
      incomplete.add(kind);
    }
    for (const file of found) {
      const parsed = readFile(root, file);
      lines.set(file, parsed.lineOf);
      problems.push(...parsed.problems);
      // Without sound criteria, every fact would look strange: one problem at a time is reported there.
      const judgeable = parsed.data !== undefined && !(DEPENDENT.includes(kind) && incomplete.has('criteria'));
      const judgement = judgeable ? judgedOnce(file, place.schema, parsed) : undefined;
      problems.push(...(judgement?.problems ?? []));
      if (!judgement?.sound) incomplete.add(kind);
      const parts = judgement?.parts;
      if (parts === undefined) continue;
      const id = basename(file).replace(/\.\w+$/, '');
      const entry = { kind, form: place.form, id, file, data: parts, body: parsed.body } as ContentFile;
      (judgement?.sound ? files : drafts).push(entry);
    }
  }
  return { files, drafts, incomplete, problems, locate: (file, path) => lines.get(file)?.(path) };
};
