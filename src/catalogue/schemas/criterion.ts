import { z } from 'zod';
import { BETTER, ROLES } from '../../core/vocabulary.ts';
import { byId, id } from './id.ts';
import { text } from './text.ts';

const common = {
  label: text(48).describe('Row heading: a noun, no tool, no judgement.'),
  question: text(160).describe('The question that each fact of this criterion answers.'),
  group: id.describe('Key of groups.'),
  why: text(320).describe('Why an operator should care, in one or two sentences.'),
  maxAgeDays: z.int().min(1).max(1500).describe('Days after which a fact has to be checked again.'),
  also: z.array(text(40)).default([]).describe('Other words for the same thing, for search.'),
  findOut: z
    .strictObject({
      do: text(280).describe('The step, after the words "To find out:", with a full stop.'),
      see: z
        .strictObject({
          label: text(60).describe('The words of the link.'),
          to: z
            .string()
            .regex(/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/)
            .describe('A page of this site.'),
        })
        .optional()
        .describe('Where this site shows how.'),
    })
    .optional()
    .describe('What a reader can do where the answer is unknown, if a need asks for it.'),
};

const kind = <K extends string>(name: K, words: string) =>
  z.literal(name).describe(`Kind of the answers. ${name}: ${words}.`);

const support = z.strictObject({
  ...common,
  kind: kind('support', 'yes, partly, no, unknown or not-applicable'),
  role: z
    .enum(ROLES.support)
    .optional()
    .describe('Marks the one criterion about signing in with an identity provider that people already have.'),
});
const quantity = z.strictObject({
  ...common,
  kind: kind('quantity', 'a number or a range with a unit'),
  unit: text(40).describe('Unit of every value of this criterion.'),
  better: z.enum(BETTER).optional().describe('Which end is better for the reader, if one is.'),
  measuredWith: text(60)
    .optional()
    .describe('What our lab had at hand for every value that it measured, such as "with 10 nodes at rest".'),
  role: z
    .enum(ROLES.quantity)
    .optional()
    .describe(
      'Marks the one criterion for the memory that vendors ask for, the one for the memory in use, and the one for listed prices.',
    ),
});
const version = z.strictObject({
  ...common,
  kind: kind('version', 'a tag with its date'),
  role: z
    .enum(ROLES.version)
    .optional()
    .describe('Marks the one criterion for the newest release known to us; freshness is measured against it.'),
});
const licence = z.strictObject({ ...common, kind: kind('licence', 'SPDX expressions by component') });
const choice = z.strictObject({
  ...common,
  kind: kind('choice', 'ids from the closed list in options'),
  options: byId(text(60)).describe('The closed list: each id with the words shown.'),
});
const prose = z.strictObject({ ...common, kind: kind('text', 'a few words of prose') });

/** One row of the comparison. A cell is drawn by `kind`, never by id. */
export const criterionSchema = z.discriminatedUnion('kind', [support, quantity, version, licence, choice, prose]);

const groupSchema = z.strictObject({
  label: text(40).describe('Heading of the group.'),
  intro: text(240).describe('What the group is about, in one or two sentences.'),
});

/** `content/criteria.yml`: groups in reading order, pairs to keep, and every criterion in row order. */
export const criteriaFileSchema = z.strictObject({
  groups: byId(groupSchema).describe('Groups of criteria by id, in reading order.'),
  pairs: z
    .array(z.string())
    .default([])
    .describe('Pairs of tools whose page was published: it stays, however many tools come. Kept by a command.'),
  criteria: byId(criterionSchema).describe('Every criterion by id, in row order.'),
});
export type CriteriaFile = z.output<typeof criteriaFileSchema>;
export type Criterion = z.output<typeof criterionSchema>;
