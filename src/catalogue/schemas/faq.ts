import { z } from 'zod';
import { writtenId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { day, text } from './text.ts';

/** What holds for one tool, if the tools differ. */
const toolAnswer = z.strictObject({
  tool: ref('tools').describe('The tool.'),
  text: text(360).describe('The answer for this tool.'),
  version: text(60).optional().describe('The version it holds for, if the tool was checked at another one.'),
  sources: evidence,
});

/** One question that operators ask; `content/faq/<id>.mdx`, a page of its own. A body is for what does not fit into two lines. */
export const faqSchema = z.strictObject({
  id: writtenId,
  question: text(120).describe('The question, as an operator would ask it.'),
  also: z
    .array(text(80))
    .min(3)
    .max(8)
    .describe('Other wordings that somebody would type, some with words that the question lacks. For search.'),
  topic: ref('topics').describe('The topic that it belongs to.'),
  order: z.int().min(1).describe('Place within the topic; the lowest comes first.'),
  short: text(120).describe('The answer in one sentence, for the list of questions and the head of its page.'),
  answer: text(280).describe('Two lines that go on from there: what is true of all tools, or how they differ.'),
  tools: z
    .array(toolAnswer)
    .default([])
    .describe('One answer for each tool, if they differ; tools in alphabetical order.'),
  sources: z
    .array(ref('sources'))
    .default([])
    .describe("Evidence for answer. May only be left out if every tool's answer has its own."),
  reported: text(280)
    .optional()
    .describe('What the field report said, if it says something else or is the only source.'),
  report: z.boolean().default(false).describe('True if the field report itself answers this question.'),
  needs: z.array(ref('needs')).default([]).describe('Needs that it touches.'),
  besideNeeds: z
    .boolean()
    .default(false)
    .describe(
      'True if readers bring it to the decision and it tells no tools apart: the guide then answers it beside its questions.',
    ),
  scenarios: z.array(ref('scenarios')).default([]).describe('Scenarios in which it comes up.'),
  criteria: z.array(ref('criteria')).default([]).describe('Criteria whose facts are behind the answer.'),
  questions: z.array(ref('faq')).default([]).describe('Questions close to it.'),
  checked: day.describe('Date on which it was last checked against the facts.'),
});
export type Question = z.output<typeof faqSchema>;
