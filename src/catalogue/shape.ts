import type { z } from 'zod';

/** A schema seen from inside, as far as authors need to be told about it. */
interface Inside {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}

const inside = (schema: z.ZodType): Inside => schema.def;

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The schema below defaults, optionals and transforms. */
const unwrapped = (schema: z.ZodType): z.ZodType => {
  const { type, innerType, in: from, out } = inside(schema);
  if (innerType) return unwrapped(innerType);
  if (type === 'pipe' && from && out) return unwrapped(inside(from).type === 'transform' ? out : from);
  return schema;
};

const TYPES: Readonly<Record<string, (value: unknown, option: Inside) => boolean>> = {
  object: isMapping,
  record: isMapping,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  enum: (value, { entries = {} }) => Object.values(entries).includes(value as string),
  number: (value) => typeof value === 'number',
};

const accepts = (option: z.ZodType, key: string, value: unknown): boolean =>
  inside(option).shape?.[key]?.safeParse(value).success ?? false;

/** Of the options of a union, the one that the author meant: by its discriminator, its type, then the fields in common. */
const meant = ({ options = [], discriminator }: Inside, value: unknown): z.ZodType | undefined => {
  const bared = options.map(unwrapped);
  if (discriminator !== undefined) {
    return bared.find((option) => isMapping(value) && accepts(option, discriminator, value[discriminator]));
  }
  const common = (option: z.ZodType): number =>
    isMapping(value) ? Object.keys(value).filter((key) => key in (inside(option).shape ?? {})).length : 0;
  return bared
    .filter((option) => TYPES[inside(option).type]?.(value, inside(option)))
    .toSorted((a, b) => common(b) - common(a))[0];
};

/** The schema that `value` was written for: unions decided. A union that no option of fits stays one. */
export const settle = (schema: z.ZodType, value: unknown): z.ZodType => {
  const below = unwrapped(schema);
  const option = inside(below).type === 'union' ? meant(inside(below), value) : undefined;
  return option ? settle(option, value) : below;
};

/** Whether `schema` is a choice between shapes that zod answers with the issues of all of them. */
export const isOpenUnion = (schema: z.ZodType): boolean => {
  const { type, discriminator } = inside(unwrapped(schema));
  return type === 'union' && discriminator === undefined;
};

/** The schema of one field, entry or item. */
export const child = (schema: z.ZodType, key: string | number): z.ZodType | undefined => {
  const { shape, valueType, element } = inside(schema);
  return typeof key === 'number' ? element : shape && Object.hasOwn(shape, key) ? shape[key] : valueType;
};

/** Names of the fields that `schema` knows; those of every option where a union is not decided. */
export const fieldsOf = (schema: z.ZodType): readonly string[] => {
  const { shape, options } = inside(schema);
  return options ? [...new Set(options.map(unwrapped).flatMap(fieldsOf))] : Object.keys(shape ?? {});
};

const fields = (shape: Readonly<Record<string, z.ZodType>>): string => {
  const names = Object.keys(shape);
  const needed = names.filter((key) => shape[key]?._zod.optin === undefined);
  return `{${names.length <= 4 ? names.join(', ') : [...needed, '...'].join(', ')}}`;
};

/** What belongs into a place, in words for its author. */
export const describe = (schema: z.ZodType): string => {
  const { type, format, options, shape, element, entries } = inside(unwrapped(schema));
  if (options) return [...new Set(options.map(describe))].join(', or ');
  if (shape) return fields(shape);
  if (entries) return `one of: ${Object.values(entries).join(', ')}`;
  if (element) return `a list of ${describe(element).replace(/^one of: /, 'words from: ')}`;
  if (type === 'record') return 'entries, each under its id';
  if (type === 'string') return format === 'date' ? 'a date, YYYY-MM-DD' : 'text';
  return type === 'boolean' ? 'true or false' : `a ${type}`;
};

/**
 * What of a broken file passes its schema: each field, and below it each fact or entry, whole or not at all.
 * Undefined where nothing does.
 */
export const salvage = (schema: z.ZodType, data: unknown, depth = 2): unknown => {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  if (depth === 0 || !isMapping(data)) return undefined;
  const settled = settle(schema, data);
  const kept = Object.entries(data).flatMap(([key, value]) => {
    const below = child(settled, key);
    const part = below && salvage(below, value, depth - 1);
    return part === undefined ? [] : [[key, part] as const];
  });
  return Object.fromEntries(kept);
};
