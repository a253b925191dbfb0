import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { criteriaFileSchema, type Criterion } from '../schemas/criterion.ts';

/**
 * The criteria, read straight from their file: the schemas of tools and alternatives are built from them, before any
 * collection exists. Errors: throws when the file is broken; `npm run check` says where and how.
 */
export function readCriteria(root: string): Readonly<Record<string, Criterion>> {
  const file = join(root, 'content', 'criteria.yml');
  const result = criteriaFileSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file} is broken. Run "npm run check" to see every problem with its line.`);
  return result.data.criteria;
}
