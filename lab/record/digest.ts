import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Result } from './schema.ts';

/** The same text for the same data, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}

/** SHA-256 of everything in a result but the digest itself. */
export function digestOf(result: Omit<Result, 'digest'>): string {
  const { digest, ...rest } = result as Result;
  void digest;
  return createHash('sha256').update(canonical(rest)).digest('hex');
}

/** SHA-256 of a file. */
export const hashFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
