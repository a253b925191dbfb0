import { z } from 'zod';
import { CERTAINTY_REASONS } from '../../core/certainty.ts';
import {
  BETTER,
  CERTAINTIES,
  CRITERION_KINDS,
  EDITIONS,
  READING_OUTCOMES,
  SOURCE_KINDS,
  VERDICTS,
} from '../../core/vocabulary.ts';
import { checkedSchema, licenceSchema, quantitySchema, releaseSchema } from '../../catalogue/schemas/fact.ts';
import { id } from '../../catalogue/schemas/id.ts';
import { day, dayOrYear } from '../../catalogue/schemas/text.ts';

const words = (about: string) => z.string().min(1).describe(about);
const url = (about: string) => z.url().describe(about);
const ids = (about: string) => z.array(id).describe(about);
const verdict = z.enum(VERDICTS);
const text = z.string().min(1);
const value = z
  .union([text, quantitySchema, releaseSchema, z.array(text).min(1), licenceSchema])
  .describe(
    'The answer. Its form follows the kind of the criterion; every kind also allows "unknown" and "not-applicable".',
  );

const group = z.strictObject({
  id: id.describe('Id of the group.'),
  label: words('Heading of the group.'),
  intro: words('What the group is about.'),
});

const tool = z.strictObject({
  id: id.describe('Id of the tool.'),
  name: words('Its name, as its vendor or project writes it.'),
  summary: words('What kind of product it is and for whom, in one sentence.'),
  verdict: words('The judgement in at most three sentences.'),
  homepage: url('Its home page.'),
  repository: url('Its public source repository.'),
  page: url('The tool page on the site.'),
  checked: checkedSchema.describe('The version and date that its facts hold for, unless a fact says otherwise.'),
});

const criterion = z.strictObject({
  id: id.describe('Id of the criterion.'),
  group: id.describe('Id of its group, defined under "groups".'),
  label: words('Row heading.'),
  question: words('The question that each fact of this criterion answers.'),
  why: words('Why an operator should care.'),
  kind: z.enum(CRITERION_KINDS).describe('Kind of the answers.'),
  unit: words('Unit of every value; only for quantities.').optional(),
  better: z.enum(BETTER).optional().describe('Which end is better for the reader; only for quantities.'),
  options: z.record(id, text).optional().describe('Words of each answer; only for choices.'),
  maxAgeDays: z.int().describe('Days after which a fact has to be checked again.'),
});

const reported = z.strictObject({
  value: z.union([quantitySchema, text]).describe('What the report said: a quantity, or its words.'),
  claim: id.optional().describe('Id of the claim that says so.'),
});

const certainty = z.strictObject({
  level: z.enum(CERTAINTIES).describe('The level, the surest first.'),
  reasons: z.array(z.enum(CERTAINTY_REASONS)).describe('Every reason why it is not surer; none if it is high.'),
});

const fact = z.strictObject({
  tool: id.describe('Id of the tool.'),
  criterion: id.describe('Id of the criterion.'),
  value,
  text: words('The value in words, as the table shows it.'),
  edition: z.enum(EDITIONS).optional().describe('The edition that a "yes" or a "partly" holds for.'),
  since: words('First version with this answer, if known.').optional(),
  note: words('What the value alone does not say. For an unknown: what we checked.').optional(),
  sources: ids('Ids of the evidence, defined under "sources".'),
  basis: z.enum([...SOURCE_KINDS, 'none']).describe('Kind of the strongest source.'),
  checked: checkedSchema.describe('The version and date that it holds for.'),
  certainty: certainty.optional().describe('How sure the evidence makes us, computed. An unknown has none.'),
  against: ids('Those of the sources that say something else than the answer.').optional(),
  secondReading: z
    .strictObject({
      on: day.describe('Date of the second reading.'),
      outcome: z.enum(READING_OUTCOMES).describe('How it ended; unread if the source could not be opened.'),
    })
    .optional()
    .describe('When someone who did not write the fact held it against its sources, and how that ended.'),
  reported: reported
    .optional()
    .describe('What the field report said, if it differs or is the only source. Reported, not measured by us.'),
  verify: words('A command to check the answer yourself.').optional(),
  page: url('The cell on the site.'),
});

const source = z.strictObject({
  id: id.describe('Id of the source.'),
  kind: z.enum(SOURCE_KINDS).describe('What kind of evidence it is.'),
  title: words('What a reader will find there.'),
  ref: words('owner/repo@tag:path#L1-L9, a web address, or a page of this site.'),
  url: url('The address that ref leads to.'),
  also: z.array(text).describe('Further places of the same piece of evidence.'),
  date: dayOrYear.describe('Date of the release, commit, page or message that was read; the year if it shows no more.'),
  undated: z.literal(true).optional().describe('The copy shows no date: "date" is the date on which it was read.'),
  note: words('What a reader must know before trusting it.').optional(),
});

const judgement = z.strictObject({
  tool: id.describe('Id of the tool.'),
  verdict: verdict.describe('How far the tool meets the need.'),
  because: ids('The criteria whose facts made the verdict what it is.'),
});

const need = z.strictObject({
  id: id.describe('Id of the need.'),
  group: id.describe('Id of its group of needs.'),
  label: words('Short name.'),
  statement: words('The need as a reader would say it.'),
  page: url('The need page on the site.'),
  verdicts: z.array(judgement).describe('The verdict of every tool.'),
  report: z
    .strictObject({
      need: words("The row of the field report's matrix."),
      pick: id.describe('Id of the tool that the report picks.'),
    })
    .optional()
    .describe("The row of the field report's matrix that this need is, with its pick."),
});

const licence = z.strictObject({
  spdx: words('SPDX id of the licence.'),
  url: url('The text of the licence.'),
  attribution: words('The credit line that the licence asks for.'),
});

/** The published file `data/comparison.json`. A field may be added in a minor version, and goes or changes only in a major one. */
export const comparisonSchema = z
  .strictObject({
    $schema: url('The address of this schema.'),
    schemaVersion: z.literal('2.0.0').describe('Version of this schema.'),
    generatedOn: day.describe('Date of the build.'),
    site: url('Address of the site.'),
    licence: licence.describe('Terms of use of the data.'),
    groups: z.array(group).describe('Groups of criteria, in the order of the table.'),
    tools: z.array(tool).describe('In alphabetical order.'),
    criteria: z.array(criterion).describe('In the order of the table.'),
    facts: z.array(fact).describe('One for each tool and criterion.'),
    sources: z.array(source).describe('Every source that a fact cites.'),
    needs: z.array(need).describe('Needs with the verdict of every tool, computed from the facts above.'),
  })
  .meta({ title: 'WhichMesh comparison', description: 'Self-hosted WireGuard overlays compared, with evidence.' });
export type Comparison = z.output<typeof comparisonSchema>;
