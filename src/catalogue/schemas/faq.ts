import { z } from 'zod';
import { id } from './id.ts';
import { ref } from './ref.ts';
import { day, text } from './text.ts';

/** What holds for one tool, where the tools differ. */
const toolAnswer = z.strictObject({
  tool: ref('tools'),
  text: text(360),
  /** The version it holds for, where that is not the one the tool was checked at. */
  version: text(60).optional(),
  sources: z.array(ref('sources')).min(1),
});

/** One question that operators ask; `content/faq/<id>.mdx`. A body is for what does not fit into two lines. */
export const faqSchema = z.strictObject({
  /** Optional; when written it must equal the file name. */
  id: id.optional(),
  question: text(120),
  /** Other wordings that somebody would type, some with words that the question does not have. Indexed by the search. */
  also: z.array(text(80)).min(3).max(8),
  topic: ref('topics'),
  /** Place within the topic; the lowest stands first. */
  order: z.int().min(1),
  /** Two lines: what is true of all tools, or where they part. */
  answer: text(280),
  /** One answer a tool, where they differ; in alphabetical order of the tools. */
  tools: z.array(toolAnswer).default([]),
  /** Evidence for `answer`; may only be left out where every tool's answer has its own. */
  sources: z.array(ref('sources')).default([]),
  /** What the field report said, where it says something else or is the only one to say anything. */
  reported: text(280).optional(),
  /** True for the questions that the field report itself answers. */
  report: z.boolean().default(false),
  needs: z.array(ref('needs')).default([]),
  scenarios: z.array(ref('scenarios')).default([]),
  /** Rows of the comparison that hold the facts behind it. */
  criteria: z.array(ref('criteria')).default([]),
  /** Questions close to it. */
  questions: z.array(ref('faq')).default([]),
  /** The day on which it was last checked against the facts. */
  checked: day,
});
export type Question = z.output<typeof faqSchema>;
