import { z } from 'zod';
import { BETTER, ROLES } from '../../core/vocabulary.ts';
import { byId, id } from './id.ts';
import { text } from './text.ts';

const common = {
  /** Row heading: a noun, no tool, no judgement. */
  label: text(48),
  /** The question that a cell of this row answers. */
  question: text(160),
  /** Key of `groups`. */
  group: id,
  /** Why an operator should care, in one or two sentences. */
  why: text(320),
  /** Days after which a fact of this row has to be checked again. */
  maxAgeDays: z.int().min(1).max(1500),
  /** Other words for the same thing, for search. */
  also: z.array(text(40)).default([]),
};

const support = z.strictObject({
  ...common,
  kind: z.literal('support'),
  /** Marks the one row that tells whether people can sign in with an identity provider they already have. */
  role: z.enum(ROLES.support).optional(),
});
const quantity = z.strictObject({
  ...common,
  kind: z.literal('quantity'),
  /** Unit of every value of this row. */
  unit: text(40),
  /** Which end is better for the reader, where one is. */
  better: z.enum(BETTER).optional(),
  /** Marks the one row that tells the memory that is asked for, and the one that tells what is used. */
  role: z.enum(ROLES.quantity).optional(),
});
const versionKind = z.strictObject({
  ...common,
  kind: z.literal('version'),
  /** Marks the one row that tells the newest release known to us; freshness is measured against it. */
  role: z.enum(ROLES.version).optional(),
});
const licence = z.strictObject({ ...common, kind: z.literal('licence') });
const choice = z.strictObject({
  ...common,
  kind: z.literal('choice'),
  /** The closed list: id -> words shown. */
  options: byId(text(60)),
});
const prose = z.strictObject({ ...common, kind: z.literal('text') });

/** One row of the comparison. A cell is drawn by `kind`, never by id. */
export const criterionSchema = z.discriminatedUnion('kind', [support, quantity, versionKind, licence, choice, prose]);

/** `content/criteria.yml`: groups in reading order, the at-a-glance rows, and every criterion in row order. */
export const criteriaFileSchema = z.strictObject({
  groups: byId(z.strictObject({ label: text(40), intro: text(240) })),
  glance: z.array(id).min(1),
  criteria: byId(criterionSchema),
});
export type CriteriaFile = z.output<typeof criteriaFileSchema>;
export type Criterion = z.output<typeof criterionSchema>;
