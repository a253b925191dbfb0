import { z } from 'zod';
import { byId } from './id.ts';
import { ref } from './ref.ts';
import { text } from './text.ts';

/** A word that a newcomer trips over. */
export const termSchema = z.strictObject({
  term: text(48),
  /** Other names and spelt-out abbreviations. */
  also: z.array(text(60)).default([]),
  /** What it is, in one or two sentences. */
  definition: text(320),
  /** Why it matters for the choice, with what differs between the tools where that is the point. */
  why: text(320),
  /** Words next to it. */
  terms: z.array(ref('terms')).default([]),
  /** Rows of the comparison that use it; their definitions link here. */
  criteria: z.array(ref('criteria')).default([]),
});

/** `content/terms.yml`: the glossary, by id. */
export const termsFileSchema = byId(termSchema);
export type Term = z.output<typeof termSchema>;
