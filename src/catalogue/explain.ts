import type { z } from 'zod';
import { counted } from '../core/text/words.ts';
import { suggest } from './nearest.ts';
import type { Fault, Path, Problem } from './problem.ts';
import { child, describe, fieldsOf, isMapping, isOpenUnion, settle } from './shape.ts';

type Issue = z.core.$ZodIssue;
type Advice = Pick<Fault, 'message' | 'fix'>;

const LONG = 60;

type Word = string | number | boolean;
const isWord = (input: unknown): input is Word => ['string', 'number', 'boolean'].includes(typeof input);

/** The value as the author wrote it, where it is short enough to repeat. */
const shown = (input: unknown): string | undefined =>
  isWord(input) && String(input).length <= LONG ? JSON.stringify(input) : undefined;

/** The value, where it is short, and what is wrong with it, as one sentence. */
const sentence = (input: unknown, rest: string): string => [shown(input), rest].filter(Boolean).join(' ');

const article = (input: unknown): string => {
  if (input instanceof Date) return 'read as a date';
  if (Array.isArray(input)) return 'a list';
  return isMapping(input)
    ? 'a mapping'
    : typeof input === 'string'
      ? 'text'
      : typeof input === 'boolean'
        ? 'a boolean'
        : 'a number';
};

/** A value of another type than its place has. */
const misplaced = (input: unknown, schema: z.ZodType): Advice => {
  const wanted = describe(schema);
  if (input === undefined) return { message: 'is missing', fix: `add it (${wanted})` };
  if (input === null) return { message: 'is empty', fix: `write ${wanted}, or remove it` };
  const unquoted = wanted === 'text' && (isWord(input) || input instanceof Date);
  return { message: sentence(input, `is ${article(input)}`), fix: unquoted ? 'put it in quotes' : `write ${wanted}` };
};

const outOfRange = (issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Advice => {
  const { input, origin } = issue;
  const many = issue.code === 'too_big';
  const [limit, bound] = many
    ? [Number(issue.maximum), `at most ${issue.maximum}`]
    : [Number(issue.minimum), `at least ${issue.minimum}`];
  if (origin === 'string' && typeof input === 'string') {
    return input === ''
      ? { message: 'is empty', fix: 'write text, or remove it' }
      : { message: `has ${input.length} characters, ${bound} are allowed`, fix: many ? 'shorten it' : 'lengthen it' };
  }
  if (!Array.isArray(input)) return { message: sentence(input, 'is out of range'), fix: `use ${bound}` };
  if (input.length === 0) return { message: 'is an empty list', fix: `add ${bound}` };
  const has = `has ${counted(input.length, 'entries')}, ${bound} are allowed`;
  return { message: has, fix: `${many ? 'remove' : 'add'} ${Math.abs(input.length - limit)}` };
};

const advice = (issue: Issue, schema: z.ZodType, input: unknown): Advice => {
  if (input === undefined || input === null || issue.code === 'invalid_type') return misplaced(input, schema);
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const otherwise = `use one of: ${values.join(', ')}`;
      if (!isWord(input)) return misplaced(input, schema);
      return { message: sentence(input, 'is not allowed here'), fix: suggest(String(input), values, otherwise) };
    }
    case 'too_big':
    case 'too_small':
      return outOfRange({ ...issue, input });
    case 'invalid_union':
      return misplaced(input, schema);
    default:
      return { message: sentence(input, 'is not valid'), fix: issue.message };
  }
};

const unknownField = (file: string, path: Path, key: string, known: readonly string[]): Problem => ({
  kind: 'shape',
  file,
  path: [...path, key],
  message: `unknown field "${key}"`,
  fix: suggest(key, known, 'remove it, or correct its name'),
});

/** Whether it only tells that a field is missing whose name is misspelt right there. */
const followsFrom = (issues: readonly Issue[], { code, path }: Issue): boolean =>
  code === 'custom' &&
  issues.some((other) => other.code === 'unrecognized_keys' && other.path.join('.') === path.join('.'));

/** An issue at its place: the path from the root of the file, the value there, and the schema that is meant for it. */
interface Spot {
  readonly path: Path;
  readonly value: unknown;
  readonly place: z.ZodType;
  /** The value is a union and says which option it means: zod answers with the issues of any option, so ask that one. */
  readonly settled: boolean;
}

/** Follows the path of an issue through the schema and the data, as far as both go. */
const spotOf = (schema: z.ZodType, data: unknown, keys: readonly (string | number)[], at: Path): Spot => {
  let place = settle(schema, data);
  let value = data;
  const path = [...at];
  for (const key of keys) {
    const below = child(place, key);
    if (!below) break;
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    path.push(key);
    place = settle(below, value);
    if (isOpenUnion(below) && !isOpenUnion(place)) return { path, value, place, settled: true };
  }
  return { path, value, place, settled: false };
};

/** What to say of an issue at its place. */
const problemsOf = (issue: Issue, file: string, { path, value, place }: Spot): Problem[] => {
  const at = { kind: 'shape', file, path };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(file, path, key, fieldsOf(place)));
  }
  if (issue.code === 'invalid_key') {
    return [{ ...at, message: 'is not an id', fix: 'use lower-case letters, digits and single hyphens' }];
  }
  if (issue.code === 'invalid_union' && 'options' in issue && isMapping(value)) {
    const { discriminator, options } = issue as { discriminator: string; options: unknown[] };
    const closed = { code: 'invalid_value', values: options, path: [], message: '' } as unknown as Issue;
    const missing = { message: 'is missing', fix: `add it (one of: ${options.join(', ')})` };
    const kind = value[discriminator];
    return [{ ...at, path: [...path, discriminator], ...(kind === undefined ? missing : advice(closed, place, kind)) }];
  }
  return [{ ...at, ...advice(issue, place, value) }];
};

/** Turns what `schema` finds wrong with `data` into problems: each once, at its own place, the nearest name suggested. */
export const explain = (file: string, schema: z.ZodType, data: unknown, at: Path = []): Problem[] => {
  const asked = new Set<string>();
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues
    .filter((issue) => !followsFrom(issues, issue))
    .flatMap((issue): Problem[] => {
      const spot = spotOf(schema, data, issue.path as (string | number)[], at);
      if (!spot.settled) return problemsOf(issue, file, spot);
      const where = spot.path.join('.');
      if (asked.has(where)) return [];
      asked.add(where);
      return explain(file, spot.place, spot.value, spot.path);
    });
};
