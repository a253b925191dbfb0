/**
 * One process reads the content many times: a server at every change of a file, tests at every example. Most of it
 * has not changed. This module keeps what was made of each text, so that a reading costs only what changed.
 */
import type { z } from 'zod';
import { explain } from './explain.ts';
import { layout } from './layout.ts';
import type { Parsed } from './parse.ts';
import type { Problem } from './problem.ts';
import type { CriteriaFile } from './schemas/criterion.ts';
import { salvage } from './shape.ts';

/** How many texts of one file are kept: the present one, and older ones that an author may return to. */
const TEXTS = 4;

const parsed = new Map<string, readonly { readonly text: string; readonly made: Parsed }[]>();

/** What `make` gives for a text of a file, or gave for it before. */
export const parsedOnce = (file: string, text: string, make: () => Parsed): Parsed => {
  const known = parsed.get(file) ?? [];
  const found = known.find((entry) => entry.text === text) ?? { text, made: make() };
  parsed.set(file, [found, ...known.filter((entry) => entry !== found)].slice(0, TEXTS));
  return found.made;
};

/** Lets go of every text and what was made of it: of a thousand tools, that is more than half of the memory of a reading. */
export const forgetTexts = (): void => parsed.clear();

const layouts = new WeakMap<CriteriaFile['criteria'], ReturnType<typeof layout>>();

/** The layout for a vocabulary; to make its schemas takes longer than to read a folder with them. */
export const layoutOnce = (criteria: CriteriaFile['criteria']): ReturnType<typeof layout> => {
  const known = layouts.get(criteria) ?? layout(criteria);
  layouts.set(criteria, known);
  return known;
};

/** What a schema says of the data of a file. */
export interface Judgement {
  readonly sound: boolean;
  /** The data as the schema hands it on; of broken data the parts that are sound, or undefined. */
  readonly parts: unknown;
  readonly problems: readonly Problem[];
}

const judgements = new WeakMap<Parsed, { readonly schema: z.ZodType; readonly judgement: Judgement }>();

const judge = (file: string, schema: z.ZodType, data: unknown): Judgement => {
  const { success, data: parts } = schema.safeParse(data);
  if (success) return { sound: true, parts, problems: [] };
  return { sound: false, parts: salvage(schema, data), problems: explain(file, schema, data) };
};

/** Judges what was parsed by a schema, or hands out what was found the last time. */
export const judgedOnce = (file: string, schema: z.ZodType, from: Parsed): Judgement => {
  const known = judgements.get(from);
  if (known?.schema === schema) return known.judgement;
  const judgement = judge(file, schema, from.data);
  judgements.set(from, { schema, judgement });
  return judgement;
};
