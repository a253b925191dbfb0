import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Example } from '../../src/catalogue/rules/rule.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two levels deep: a fact of a tool, an entry of a vocabulary and a field of a record are replaced whole. */
const merged = (base: Fields, part: Fields, depth = 2): Fields =>
  Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(part)])].map((key) => {
      const [old, next] = [base[key], part[key]];
      const deeper = depth > 1 && isFields(old) && isFields(next);
      return [key, deeper ? merged(old, next, depth - 1) : key in part ? next : old];
    }),
  );

const split = (text: string): { fields: string; body: string } => {
  const [, fields = text, body = ''] = /^---\n(.*?)^---\n?(.*)$/ms.exec(text) ?? [];
  return { fields, body };
};

/** The text of a file with an example laid over it; the example itself if the two cannot be joined. */
const joined = (file: string, old: string, part: string): string => {
  if (file.endsWith('.json')) return JSON.stringify(merged(JSON.parse(old) as Fields, JSON.parse(part) as Fields));
  const [base, over] = [split(old), split(part)];
  try {
    const changed: unknown = over.body ? (parse(over.fields) ?? {}) : parse(over.fields);
    if (!isFields(changed)) return part;
    const fields = stringify(merged(parse(base.fields) as Fields, changed));
    if (base.fields === old) return fields;
    return `---\n${fields}---\n${over.body || base.body}`;
  } catch {
    return part;
  }
};

/** Removes the folders above a file that hold nothing else. */
const tidy = (root: string, file: string): void => {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(root, folder)).length > 0) return;
    rmdirSync(join(root, folder));
  }
};

/** Lays an example over the content at `root`, for as long as `use` runs. */
export const withExample = <T>(root: string, example: Example, use: () => T): T => {
  const before = Object.entries(example).map(([file, part]) => {
    const path = join(root, file);
    return { file, path, old: existsSync(path) ? readFileSync(path, 'utf8') : undefined, part };
  });
  try {
    for (const { file, path, old, part } of before) {
      mkdirSync(dirname(path), { recursive: true });
      if (part === null) rmSync(path);
      else writeFileSync(path, old === undefined ? part : joined(file, old, part));
    }
    return use();
  } finally {
    for (const { file, path, old } of before) {
      if (old === undefined) rmSync(path);
      else writeFileSync(path, old);
      if (old === undefined) tidy(root, file);
    }
  }
};
