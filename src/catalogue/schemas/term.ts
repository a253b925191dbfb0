import { z } from 'zod';
import { byId } from './id.ts';
import { ref } from './ref.ts';
import { text } from './text.ts';

/** A term that a newcomer does not know. */
export const termSchema = z.strictObject({
  term: text(48).describe('The word.'),
  also: z.array(text(60)).default([]).describe('Other names and spelt-out abbreviations.'),
  definition: text(320).describe('What it is, in one or two sentences.'),
  why: text(320).describe('Why it matters for the choice, and what differs between the tools if that is the point.'),
  terms: z.array(ref('terms')).default([]).describe('Related terms.'),
  criteria: z.array(ref('criteria')).default([]).describe('Criteria that use it; their definitions link here.'),
});

/** `content/terms.yml`: the glossary, by id. */
export const termsFileSchema = byId(termSchema);
export type Term = z.output<typeof termSchema>;
