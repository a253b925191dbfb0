import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { GLYPHS, HUES } from '../../core/vocabulary.ts';
import { layout, type Kind, type Place } from '../layout.ts';
import { suggest } from '../nearest.ts';
import { readContent, readCriteria } from '../read.ts';
import { SECTIONS } from '../rules/sections.ts';
import { templateOf, type FieldSchema, type Free } from './template.ts';

/** A file with a new entry in it that has yet to be filled in. */
export interface Draft {
  readonly file: string;
  readonly text: string;
}

/** Kinds with a special name for one entry; all others drop the s. */
const NAMES: Readonly<Record<string, Kind>> = {
  criterion: 'criteria',
  question: 'faq',
  'guide-question': 'guide',
};

const kindNamed = (name: string, kinds: readonly Kind[]): Kind => {
  const kind = NAMES[name] ?? kinds.find((candidate) => candidate === `${name}s`);
  if (kind) return kind;
  const names = [...Object.keys(NAMES), ...kinds.filter((k) => k.endsWith('s')).map((k) => k.slice(0, -1))];
  throw new Error(`There is no kind "${name}": ${suggest(name, names, `use one of: ${names.join(', ')}`)}`);
};

/** The values that fewest of the others took: free ones as long as there are any. */
const rarest = (choices: readonly string[], taken: readonly string[]): string[] => {
  const times = (choice: string) => taken.filter((other) => other === choice).length;
  const least = Math.min(...choices.map(times));
  return choices.filter((choice) => times(choice) === least);
};

const freeMarks = (root: string): Free => {
  const { files } = readContent(root);
  const tools = files.flatMap(({ kind, data }) => (kind === 'tools' ? [data as { hue: string; glyph: string }] : []));
  return {
    hue: rarest(
      HUES,
      tools.map(({ hue }) => hue),
    ),
    glyph: rarest(
      GLYPHS,
      tools.map(({ glyph }) => glyph),
    ),
  };
};

/** The schema of one entry of a place: of a choice between kinds of entries the one that `variant` names. */
const entrySchema = ({ form, schema }: Place, kind: Kind, variant: string | undefined): FieldSchema => {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldSchema & {
    oneOf?: readonly FieldSchema[];
  };
  const record = form === 'vocabulary' ? whole.properties?.[kind] : whole;
  const entry = (form === 'entry' ? whole : record?.additionalProperties) as typeof whole;
  if (!entry.oneOf) return entry;
  const kinds = entry.oneOf.map(({ properties }) => String(properties?.kind?.const));
  const found = entry.oneOf[kinds.indexOf(variant ?? '')];
  if (!found) throw new Error(`Add --kind and one of: ${kinds.join(', ')}`);
  return found;
};

const bodyOf = (kind: Kind): string => {
  const ids: readonly string[] = kind in SECTIONS ? SECTIONS[kind as keyof typeof SECTIONS] : [];
  return ids.map((id) => `\n<Section id="${id}" title="">\n\n</Section>\n`).join('');
};

/** A file with an entry more, in the record or under the key of its kind. */
const withEntry = (text: string, { form }: Place, kind: Kind, id: string, lines: readonly string[]): string => {
  const depth = form === 'vocabulary' ? '  ' : '';
  const entry = [`${id}:`, ...lines.map((line) => `  ${line}`)].map((line) => `${depth}${line}\n`).join('');
  if (form === 'record') return text + entry;
  const from = text.search(new RegExp(`(?<=^${kind}:.*\\n)`, 'm'));
  const end = text.slice(from).search(/^[a-z]/m);
  const at = end < 0 ? text.length : from + end;
  return text.slice(0, at) + entry + text.slice(at);
};

/**
 * A new entry of the content in `root`, written from its schema. `name` is the kind in the singular; `id` is `file/id` for
 * kinds with several files of many entries. Throws on a kind that does not exist and on an id that is taken.
 */
export const draftOf = (root: string, name: string, id: string, variant?: string): Draft => {
  const places: Readonly<Record<Kind, Place>> = layout(readCriteria(root));
  const kind = kindNamed(name, Object.keys(places) as Kind[]);
  const place = places[kind];
  const lines = templateOf(entrySchema(place, kind, variant), kind === 'tools' ? freeMarks(root) : {});
  const [folder = '', own = folder] = id.split('/');
  if (place.pattern === '*.yml' && own === folder)
    throw new Error(`Write the id as file/id, such as ${id}/${id}-docs.`);
  const file = `${place.base}/${place.pattern.replace('*', folder)}`;
  const path = join(root, file);
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (place.form === 'entry') {
    if (old) throw new Error(`${file} exists already.`);
    return { file, text: `---\n${lines.join('\n')}\n---\n${bodyOf(kind)}` };
  }
  if (new RegExp(`^ *${own}:`, 'm').test(old)) throw new Error(`${file} has an entry "${own}" already.`);
  return { file, text: withEntry(old, place, kind, own, lines) };
};
