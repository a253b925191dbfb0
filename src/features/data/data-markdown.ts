import { routes, type Address } from '../../core/routes.ts';
import { isRef } from '../../catalogue/schemas/ref.ts';

/** Where an entry that something refers to stands on the site, by collection; others are told by their id. */
const PLACES: Readonly<Record<string, (id: string) => string>> = {
  tools: (id) => routes.tool(id),
  criteria: (id) => routes.criterion(id),
  needs: (id) => routes.need(id),
};

/** Turns a reference into words: an address where there is one. */
export type Cite = (collection: string, id: string) => string | undefined;

const words = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** The fields of an entry as a nested list: short answers on one line, the rest below. Fields without a value are left out. */
export const dataMarkdown = (data: object, address: Address, cite: Cite): string => {
  const flat = (value: unknown): string | undefined => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'object' || value === null) return undefined;
    if (isRef(value)) {
      const place = PLACES[value.collection];
      return cite(value.collection, value.id) ?? (place ? `[${value.id}](${address(place(value.id))})` : value.id);
    }
    if (!Array.isArray(value)) return undefined;
    const parts = value.map(flat);
    const short = parts.every((part) => part !== undefined && part.length < 120);
    return short ? parts.join(', ') : undefined;
  };
  const list = (value: object, depth: number): string[] =>
    Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
      const empty = field === undefined || field === '' || (Array.isArray(field) && field.length === 0);
      if (empty) return [];
      const lead = `${'  '.repeat(depth)}- ${Array.isArray(value) ? '' : `${words(key)}: `}`;
      const text = flat(field);
      if (text !== undefined) return [lead + text];
      return [Array.isArray(value) ? `${lead}${Number(key) + 1}` : lead.trimEnd(), ...list(field as object, depth + 1)];
    });
  return list(data, 0).join('\n');
};
