import type { z } from 'astro/zod';
import { suggest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Of a union's branches, the one that the author came nearest to: fewest issues, deepest in. */
const nearestBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

const advice = (issue: Issue, known: readonly string[]): Pick<Problem, 'message' | 'fix'> => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input instanceof Date) return { message: 'is read as a date', fix: 'put it in quotes' };
      return issue.input === undefined
        ? { message: 'is missing', fix: `add it (${issue.expected})` }
        : { message: `should be of type ${issue.expected}`, fix: 'see the field in src/schemas' };
    case 'invalid_value':
      return issue.input === undefined
        ? { message: 'is missing', fix: `use one of: ${issue.values.join(', ')}` }
        : {
            message: `${JSON.stringify(issue.input)} is not allowed here`,
            fix: suggest(
              JSON.stringify(issue.input).replaceAll('"', ''),
              issue.values.map(String),
              `use one of: ${issue.values.join(', ')}`,
            ),
          };
    case 'unrecognized_keys':
      return {
        message: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        fix: issue.keys.map((key) => suggest(key, known, 'remove it or correct its name')).join('; '),
      };
    case 'too_big':
      return { message: `is too long or too large (at most ${issue.maximum})`, fix: 'shorten it' };
    case 'too_small':
      return { message: `is empty or too small (at least ${issue.minimum})`, fix: 'add what is missing' };
    default:
      return { message: 'is not valid', fix: issue.message };
  }
};

const fieldsAt = (data: unknown, path: Path): readonly string[] => {
  const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], data);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};

/** Turns the issues of a schema into problems: one a field, unions opened, the nearest name suggested. */
export const explain = (
  file: string,
  issues: readonly Issue[],
  data: unknown,
  fields: readonly string[],
): Problem[] => {
  const open = (issue: Issue, parent: Path): Problem[] => {
    const path = [...parent, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return nearestBranch(issue.errors).flatMap((inner) => open(inner, path));
    }
    if (issue.code === 'invalid_key') {
      return [{ file, path, message: 'is not an id', fix: 'use lower-case letters, digits and single hyphens' }];
    }
    if (issue.code === 'invalid_element') return issue.issues.flatMap((inner) => open(inner, path));
    const known = path.length === 0 ? fields : fieldsAt(data, path).concat(fields);
    return [{ file, path, ...advice(issue, known) }];
  };
  return issues.flatMap((issue) => open(issue, []));
};
