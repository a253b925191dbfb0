import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { criteriaFileSchema, type CriteriaFile } from '../schemas/criterion.ts';
import { explain } from './explain.ts';
import { layout, type ContentFile, type Place } from './layout.ts';
import { suggest } from './nearest.ts';
import { parse, type Parsed } from './parse.ts';
import type { Locate, Problem } from './problem.ts';

/** Everything found below `content/`, with what was wrong with it. */
export interface Reading {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

const MAX_BYTES = 1_000_000;

/** Reads and parses one file; a file too large to have been written by hand is refused unread. */
const readFile = (root: string, file: string): Parsed => {
  const bytes = readFileSync(join(root, file));
  if (bytes.length > MAX_BYTES) {
    const problem = { file, path: [], message: `is ${bytes.length} bytes long`, fix: 'split it: 1 MB is the limit' };
    return { data: undefined, body: '', problems: [problem], lineOf: () => undefined };
  }
  return parse(file, bytes.toString('utf8'));
};

/** Files of a place in a stable order. */
const filesOf = (root: string, { base, pattern }: Place): string[] =>
  globSync(pattern, { cwd: join(root, base) })
    .toSorted()
    .map((name) => `${base}/${name}`);

const expectedFields = (place: Place): readonly string[] => {
  const definition = place.schema as { shape?: Record<string, unknown> };
  return Object.keys(definition.shape ?? {});
};

/** Files and folders below `content/` that no kind of content claims: they would be ignored in silence. */
const strangers = (root: string, places: readonly Place[]): Problem[] => {
  const known = new Set(places.map(({ base, pattern }) => (pattern.startsWith('*') ? base : `${base}/${pattern}`)));
  const names = [...known].map((path) => path.slice('content/'.length));
  const top = globSync('*', { cwd: join(root, 'content') }).filter(
    (name) => name !== 'LICENSE' && !known.has(`content/${name}`),
  );
  const misplaced = places
    .filter(({ pattern }) => pattern.startsWith('*'))
    .flatMap(({ base, pattern }) =>
      globSync('**/*.*', { cwd: join(root, base) })
        .filter((name) => name.includes('/') || !name.endsWith(pattern.slice(1)))
        .map((name) => ({ file: `${base}/${name}`, fix: `only ${base}/${pattern} is read: move or rename it` })),
    );
  return [
    ...top.map((name) => ({ file: `content/${name}`, fix: suggest(name, names, 'remove it or add it to the layout') })),
    ...misplaced,
  ].map(({ file, fix }) => ({ file, path: [], message: 'is not part of the content', fix }));
};

/** The vocabulary that shapes the other schemas; empty when its file is missing or broken, which is a problem of its own. */
export const readCriteria = (root: string): CriteriaFile['criteria'] => {
  const file = 'content/criteria.yml';
  if (!existsSync(join(root, file))) return {};
  const result = criteriaFileSchema.safeParse(readFile(root, file).data);
  return result.success ? result.data.criteria : {};
};

/** Reads the whole content in plain Node and checks each file against its schema. Problems are collected, never thrown. */
export const readContent = (root: string): Reading => {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, Parsed['lineOf']>();
  const places: Record<string, Place> = layout(readCriteria(root));
  problems.push(...strangers(root, Object.values(places)));
  for (const [kind, place] of Object.entries(places)) {
    const found = filesOf(root, place);
    if (found.length === 0 && place.required) {
      const fix = `write ${place.base}/${place.pattern}, or correct the name of the folder`;
      problems.push({ file: `${place.base}/${place.pattern}`, path: [], message: 'no file found', fix });
    }
    for (const file of found) {
      const parsed = readFile(root, file);
      lines.set(file, parsed.lineOf);
      problems.push(...parsed.problems);
      if (parsed.problems.length > 0) continue;
      const result = place.schema.safeParse(parsed.data, { reportInput: true });
      if (!result.success) problems.push(...explain(file, result.error.issues, parsed.data, expectedFields(place)));
      else {
        const id = basename(file).replace(/\.\w+$/, '');
        files.push({ kind, form: place.form, id, file, data: result.data, body: parsed.body } as ContentFile);
      }
    }
  }
  return { files, problems, locate: (file, path) => lines.get(file)?.(path) };
};
