import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { resultSchema, type Result } from '../../../lab/record/schema.ts';
import type { Problem } from '../problem.ts';

export type { Result };

/** Where the lab keeps its results, and what it says of itself. */
export const RESULTS = 'lab/results';
const README = 'lab/README.md';

/** One file of the lab's results. */
export interface ResultFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
  readonly data: Result;
}

/** What the lab brought: its results, and what it says of itself. */
export interface Brought {
  readonly results: readonly ResultFile[];
  readonly readme: string;
}
export const NOTHING_MEASURED: Brought = { results: [], readme: '' };

/** Files of the lab that are content, as paths from the project's root. */
export const labFiles = (root: string): string[] => {
  const folder = join(root, RESULTS);
  const results = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return [
    ...results
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
      .toSorted(),
    ...(existsSync(join(root, README)) ? [README] : []),
  ];
};

const problem = (file: string, message: string, path: Problem['path'] = []): Problem => {
  const fix = 'a result is never edited: put back what the lab wrote, or run it again';
  return { kind: 'lab-result', file, path, message, fix };
};

/** Reads one result. What is wrong with it in more than shape is found by `lab/verify.ts`. */
const readResult = (file: string, text: string): ResultFile | Problem => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem(file, 'is not JSON');
  }
  const { success, data, error } = resultSchema.safeParse(value);
  if (success) return { file, text, data };
  const { path = [], message = '' } = error.issues[0] ?? {};
  return problem(
    file,
    message,
    path.map((key) => (typeof key === 'number' ? key : String(key))),
  );
};

const known = new Map<string, { readonly text: string; readonly made: ResultFile | Problem }>();

/** A result is judged once as long as its text stays. */
const readOnce = (root: string, file: string): ResultFile | Problem => {
  const text = readFileSync(join(root, file), 'utf8');
  const path = join(root, file);
  const found = known.get(path);
  const made = found?.text === text ? found.made : readResult(file, text);
  known.set(path, { text, made });
  return made;
};

/** Reads what the lab measured, and what it says of itself. Problems are collected, never thrown. */
export const readLab = (root: string): Brought & { readonly problems: readonly Problem[] } => {
  const files = labFiles(root);
  const read = files.filter((file) => file !== README).map((file) => readOnce(root, file));
  return {
    results: read.flatMap((one) => ('data' in one ? [one] : [])),
    readme: files.includes(README) ? readFileSync(join(root, README), 'utf8') : '',
    problems: read.flatMap((one) => ('data' in one ? [] : [one])),
  };
};
