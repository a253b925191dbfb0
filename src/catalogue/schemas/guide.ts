import { z } from 'zod';
import { byId, id } from './id.ts';
import { ref } from './ref.ts';
import { text } from './text.ts';

const needs = z.array(ref('needs')).default([]);

/** One answer, as a reader would give it, and what it makes of needs. */
const answerSchema = z.strictObject({
  text: text(64).describe('The answer in the words of a reader.'),
  must: needs.describe('Needs that it makes a must-have.'),
  nice: needs.describe('Needs that it makes a nice-to-have, which only ranks the tools that remain.'),
  not: needs.describe('Needs that it drops: they are not asked for, and no tool is judged by them.'),
  paid: z
    .array(ref('criteria'))
    .default([])
    .describe('Criteria that the reader then wants, even in a paid edition: the result says what that costs.'),
});

/** One question in the words of a reader. */
export const guideQuestionSchema = z.strictObject({
  question: text(72).describe('The question, so that a stranger understands it.'),
  why: text(140).describe('Why it is asked: what depends on the answer.'),
  answers: z.array(answerSchema).min(2).max(5).describe('The answers; the one that asks for most comes first.'),
  exclusive: z
    .boolean()
    .default(false)
    .describe('True where the answers exclude each other: what an answer drops is not offered again in a tie.'),
  skip: text(40)
    .default('Not sure')
    .describe('Words of the way past the question, which chooses nothing and waves nothing aside.'),
  aliases: z.array(id).default([]).describe('Questions that became part of it: links to them lead here.'),
});

/** `content/guide.yml`: questions by id, in the order in which they are asked. */
export const guideFileSchema = byId(guideQuestionSchema);
export type GuideQuestion = z.output<typeof guideQuestionSchema>;
