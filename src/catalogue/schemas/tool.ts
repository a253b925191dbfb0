import { z } from 'zod';
import { GLYPHS, HUES } from '../../core/vocabulary.ts';
import type { Criterion } from './criterion.ts';
import { costSchema } from './cost.ts';
import { checkedSchema, factSchema } from './fact.ts';
import { id } from './id.ts';
import { operationsSchema } from './operations.ts';
import { text, webUrl } from './text.ts';

/** A product compared in full; `content/tools/<id>.mdx`. `facts` holds exactly one fact for each criterion. */
export const toolSchema = (criteria: Readonly<Record<string, Criterion>>) =>
  z.strictObject({
    /** Optional; when written it must equal the file name. */
    id: id.optional(),
    name: text(40),
    /** What kind of thing it is and for whom, in one sentence. */
    summary: text(160),
    /** The judgement a reader takes away, in at most three sentences; facts below must carry it. */
    verdict: text(480),
    homepage: webUrl,
    /** Public source repository. */
    repository: webUrl,
    hue: z.enum(HUES),
    glyph: z.enum(GLYPHS),
    /** The version that the facts were checked against, unless a fact says otherwise. */
    checked: checkedSchema,
    facts: z.strictObject(
      Object.fromEntries(Object.entries(criteria).map(([key, criterion]) => [key, factSchema(criterion)])),
    ),
    operations: operationsSchema,
    /** What running it costs beside the server. Left out: nobody looked, which is shown as unknown. */
    cost: costSchema.optional(),
  });
export type Tool = z.output<ReturnType<typeof toolSchema>>;
