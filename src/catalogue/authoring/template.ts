import { wrap } from '../../core/text/wrap.ts';

/** The part of a JSON Schema that an empty entry is written from. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly items?: FieldSchema;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly anyOf?: readonly FieldSchema[];
  readonly propertyNames?: FieldSchema;
  readonly additionalProperties?: FieldSchema | boolean;
}

/** Choices for fields whose best answer depends on the other entries, by field; the first is written down. */
export type Free = Readonly<Record<string, readonly string[]>>;

const WIDTH = 110;
const INDENT = '  ';
const indented = (lines: readonly string[]): string[] => lines.map((line) => INDENT + line);
const commented = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`);

const isObject = (schema: FieldSchema): boolean => schema.type === 'object';

/** What a field may hold, in words; empty if anything goes. */
const limits = (schema: FieldSchema): string => {
  const { type, format, maxLength, items, anyOf } = schema;
  if (anyOf) return anyOf.map(limits).filter(Boolean).join(', or ');
  if (schema.enum) return `one of: ${schema.enum.join(', ')}`;
  if (items) return limits(items) && `a list of ${limits(items)}`;
  if (isObject(schema)) return schema.properties ? `{${Object.keys(schema.properties).join(', ')}}` : '';
  if (format === 'date') return 'a date, YYYY-MM-DD';
  if (type === 'string') return maxLength && maxLength > 64 ? `at most ${maxLength} characters` : '';
  return type === 'boolean' ? 'true or false' : 'a number';
};

/** Writes the fields of an empty entry, each described where it first appears. */
class Template {
  readonly #free: Free;
  readonly #described = new Set<string>();

  constructor(free: Free) {
    this.#free = free;
  }

  /** Fields of an object; those that may be left out are comments, and only where they first appear. */
  fields({ properties = {}, required = [] }: FieldSchema): string[] {
    return Object.entries(properties).flatMap(([name, schema]) => {
      const doc = this.#doc(name, schema);
      if (required.includes(name)) return [...doc, ...this.#field(name, schema)];
      return doc.length > 0 ? [...doc, ...commented(this.#field(name, schema))] : [];
    });
  }

  #doc(name: string, schema: FieldSchema): string[] {
    const free = this.#free[name];
    const spelt = isObject(schema) || (schema.items && isObject(schema.items));
    const allowed = free ? `free: ${free.join(', ')}` : spelt ? '' : limits(schema);
    const text = `${schema.description ?? ''}${allowed && ` (${allowed})`}`;
    if (this.#described.has(name + text)) return [];
    this.#described.add(name + text);
    return commented(wrap(text, WIDTH));
  }

  #field(name: string, schema: FieldSchema): string[] {
    const [free] = this.#free[name] ?? [];
    if (free !== undefined) return [`${name}: ${free}`];
    if (schema.const !== undefined) return [`${name}: ${schema.const}`];
    if (schema.items) return this.#list(name, schema, schema.items);
    return isObject(schema) ? [`${name}:`, ...indented(this.#object(schema))] : [`${name}:`];
  }

  /** An object with known fields, or a record: with a field for each key of a closed list, else with one to rename. */
  #object(schema: FieldSchema): string[] {
    const { propertyNames, additionalProperties } = schema;
    if (typeof additionalProperties !== 'object') return this.fields(schema);
    return (propertyNames?.enum ?? ['first']).flatMap((key) => this.#field(key, additionalProperties));
  }

  /** One empty item where a list must have one of several fields; of several kinds of items the others are comments. */
  #list(name: string, { minItems = 0 }: FieldSchema, items: FieldSchema): string[] {
    const [first, ...others] = (items.anyOf ?? [items]).filter(isObject);
    if (minItems === 0 || !first) return [`${name}: []`];
    const alternatives = others.flatMap((schema) => ['# or:', ...commented(this.#itemOf(schema))]);
    return [`${name}:`, ...indented([...this.#itemOf(first), ...alternatives])];
  }

  /** The fields of an item, the first behind its dash; comments before that stay before it. */
  #itemOf(schema: FieldSchema): string[] {
    const lines = this.fields(schema);
    const start = lines.findIndex((line) => !line.startsWith('#'));
    return lines.map((line, index) => (index < start ? line : index === start ? `- ${line}` : INDENT + line));
  }
}

/** An empty entry as YAML: every field with its description and what it may hold, for its author to fill in. */
export const templateOf = (schema: FieldSchema, free: Free = {}): string[] => new Template(free).fields(schema);
