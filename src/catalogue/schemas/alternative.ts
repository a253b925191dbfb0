import { z } from 'zod';
import { DEPTHS } from '../../core/vocabulary.ts';
import type { Criterion } from './criterion.ts';
import { checkedSchema, factSchema } from './fact.ts';
import { id } from './id.ts';
import { text, webUrl } from './text.ts';

/**
 * A tool outside the comparison; `content/alternatives/<id>.mdx`. It answers as many criteria as were checked, in
 * the same words as a tool, so that the same decision function can say whether it meets a need.
 */
export const alternativeSchema = (criteria: Readonly<Record<string, Criterion>>) =>
  z.strictObject({
    /** Optional; when written it must equal the file name. */
    id: id.optional(),
    name: text(60),
    /** `full`: told in depth; `short`: a paragraph. */
    depth: z.enum(DEPTHS),
    /** What kind of thing it is, in one sentence. */
    summary: text(160),
    /** Ends the sentence "Choose it when ...". */
    chooseWhen: text(240),
    /** Ends the sentence "Leave it when ...". */
    notWhen: text(240),
    /** True where the control plane can run on the reader's own machines. */
    selfHosted: z.boolean(),
    homepage: webUrl.optional(),
    repository: webUrl.optional(),
    checked: checkedSchema,
    facts: z.strictObject(
      Object.fromEntries(Object.entries(criteria).map(([key, criterion]) => [key, factSchema(criterion).optional()])),
    ),
  });
export type Alternative = z.output<ReturnType<typeof alternativeSchema>>;
