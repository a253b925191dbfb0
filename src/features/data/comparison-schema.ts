import { z } from 'zod';
import { BETTER, CONFIDENCE, CRITERION_KINDS, EDITIONS, SOURCE_KINDS, VERDICTS } from '../../core/vocabulary.ts';
import { checkedSchema, licenceSchema, quantitySchema, releaseSchema } from '../../catalogue/schemas/fact.ts';
import { id } from '../../catalogue/schemas/id.ts';
import { day, dayOrYear } from '../../catalogue/schemas/text.ts';

const words = z.string().min(1);
const url = z.url();
const verdict = z.enum(VERDICTS);
const value = z
  .union([words, quantitySchema, releaseSchema, z.array(words).min(1), licenceSchema])
  .describe('The answer. Its form follows the kind of the criterion; "unknown" and "not-applicable" may stand in any.');

const tool = z.strictObject({
  id,
  name: words,
  summary: words,
  verdict: words.describe('The judgement in at most three sentences.'),
  homepage: url,
  repository: url,
  page: url.describe('The page of the tool on the site.'),
  checked: checkedSchema.describe('The version and day that its facts hold for, unless a fact says otherwise.'),
});

const criterion = z.strictObject({
  id,
  group: id,
  label: words,
  question: words.describe('The question that each fact of this criterion answers.'),
  why: words,
  kind: z.enum(CRITERION_KINDS),
  unit: words.optional().describe('Unit of every value; only for quantities.'),
  better: z.enum(BETTER).optional(),
  options: z.record(id, words).optional().describe('Words of each answer; only for choices.'),
  maxAgeDays: z.int().describe('Days after which a fact has to be checked again.'),
});

const fact = z.strictObject({
  tool: id,
  criterion: id,
  value,
  text: words.describe('The value in words, as the table shows it.'),
  edition: z.enum(EDITIONS).optional().describe('The edition that a yes or a partly holds for.'),
  since: words.optional().describe('First version with this answer, where known.'),
  note: words.optional().describe('What the value alone does not say. For an unknown: where was looked.'),
  sources: z.array(id).describe('Ids of the evidence, below "sources".'),
  basis: z.enum([...SOURCE_KINDS, 'none']).describe('Kind of the strongest source.'),
  checked: checkedSchema,
  confidence: z.enum(CONFIDENCE),
  reported: z
    .strictObject({ value: z.union([quantitySchema, words]), claim: id.optional() })
    .optional()
    .describe('What the field report said, where it differs or stands alone. Reported, not measured by us.'),
  verify: words.optional().describe('A command to see for yourself.'),
  page: url.describe('The cell on the site.'),
});

const source = z.strictObject({
  id,
  kind: z.enum(SOURCE_KINDS),
  title: words,
  ref: words.describe('owner/repo@tag:path#L1-L9, a web address, or a page of this site.'),
  url,
  also: z.array(words).describe('Further places of the same piece of evidence.'),
  date: dayOrYear.describe(
    'The day of the release, commit, page or message that was read; the year where it shows no more.',
  ),
  undated: z.literal(true).optional().describe('The copy shows no day: "date" is the day on which it was read.'),
  note: words.optional(),
});

const need = z.strictObject({
  id,
  group: id,
  label: words,
  statement: words,
  page: url,
  verdicts: z.array(
    z.strictObject({
      tool: id,
      verdict,
      because: z.array(id).describe('The criteria whose facts made the verdict what it is.'),
    }),
  ),
  report: z
    .strictObject({ need: words, pick: id })
    .optional()
    .describe("The row of the field report's matrix that this need is, with its pick."),
});

/** The published file `data/comparison.json`. A field may be added in a minor version, and goes or changes only in a major one. */
export const comparisonSchema = z
  .strictObject({
    $schema: url,
    schemaVersion: z.literal('1.0.0'),
    generatedOn: day.describe('The day of the build.'),
    site: url,
    licence: z.strictObject({ spdx: words, url, attribution: words }),
    groups: z.array(z.strictObject({ id, label: words, intro: words })),
    tools: z.array(tool).describe('In alphabetical order.'),
    criteria: z.array(criterion).describe('In the order of the table.'),
    facts: z.array(fact).describe('One for each tool and criterion.'),
    sources: z.array(source).describe('Every source that a fact cites.'),
    needs: z.array(need).describe('Needs with the verdict of every tool, computed from the facts above.'),
  })
  .meta({ title: 'WhichMesh comparison', description: 'Self-hosted WireGuard overlays compared, with evidence.' });
export type Comparison = z.output<typeof comparisonSchema>;
