import { z } from 'zod';
import { GLYPHS, HUES } from '../../core/vocabulary.ts';
import type { Criterion } from './criterion.ts';
import { costSchema } from './cost.ts';
import { checkedSchema, factSchema } from './fact.ts';
import { writtenId } from './id.ts';
import { operationsSchema } from './operations.ts';
import { text, webUrl } from './text.ts';

/** A product compared in full; `content/tools/<id>.mdx`. `facts` holds exactly one fact for each criterion. */
export const toolSchema = (criteria: Readonly<Record<string, Criterion>>) =>
  z.strictObject({
    id: writtenId,
    name: text(40).describe('Its name, as its vendor or project writes it.'),
    summary: text(160).describe('What kind of product it is and for whom, in one sentence.'),
    verdict: text(480).describe(
      'The judgement a reader takes away, in at most three sentences; the facts must support it.',
    ),
    homepage: webUrl.describe('Its home page.'),
    repository: webUrl.describe('Its public source repository.'),
    packages: webUrl
      .optional()
      .describe('Where Repology lists its packages as JSON: for `npm run check:releases`, as a packager may be first.'),
    hue: z.enum(HUES).describe('Its colour; the name and the glyph say the same.'),
    glyph: z.enum(GLYPHS).describe('Its shape, beside its name.'),
    checked: checkedSchema.describe('The version and date that its facts hold for, unless a fact says otherwise.'),
    gaps: text(320)
      .optional()
      .describe('Only if little of it is known yet: what has not been checked, and why. See the rule fair-coverage.'),
    facts: z
      .strictObject(
        Object.fromEntries(Object.entries(criteria).map(([key, criterion]) => [key, factSchema(criterion)])),
      )
      .describe('One fact for each criterion.'),
    operations: operationsSchema.describe('What an operator has to know to run it.'),
    cost: costSchema
      .optional()
      .describe('What running it costs beside the server. Leave out if nobody has checked: it is shown as unknown.'),
  });
export type Tool = z.output<ReturnType<typeof toolSchema>>;
