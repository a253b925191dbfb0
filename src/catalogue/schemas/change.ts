import { z } from 'zod';
import { CHANGE_KINDS, EDITIONS } from '../../core/vocabulary.ts';
import { licenceSchema, quantitySchema, releaseSchema } from './fact.ts';
import { byId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { day, text } from './text.ts';

/** An answer as data. Whether its criterion allows it is checked once all criteria are known. */
const answer = z.strictObject({
  value: z
    .union([text(120), quantitySchema, releaseSchema, licenceSchema, z.array(z.string()).min(1)])
    .describe('The value, written as in the fact itself.'),
  edition: z.enum(EDITIONS).optional().describe('The edition, where the fact had one.'),
});

/** A cell of the comparison whose value changed. Its id is part of an address and never changes. */
export const changeSchema = z
  .strictObject({
    on: day.describe('Date on which the cell changed on this site.'),
    tool: ref('tools').describe('The tool of the cell.'),
    criterion: ref('criteria').describe('The criterion of the cell.'),
    kind: z
      .enum(CHANGE_KINDS)
      .describe(
        'product: the old answer was right until a release. answer: we corrected it. measurement: our lab measured. words: only the unit or the words.',
      ),
    was: answer
      .optional()
      .describe('The old answer as data, so that an old decision can be computed. Left out only where said is given.'),
    said: text(160)
      .optional()
      .describe(
        'In place of was: the old answer in words, where no value of it was kept, such as what the report said.',
      ),
    is: answer.describe('The new answer as data. The newest entry of a cell has the value that the cell has.'),
    why: text(360).describe('What happened, in one sentence.'),
    claim: ref('claims')
      .optional()
      .describe('The claim of the field report that this corrects; said is then what the report said.'),
    sources: evidence,
  })
  .refine(({ was, said }) => (was === undefined) !== (said === undefined), 'give was, or said if no value was kept')
  .refine(({ claim, said }) => claim === undefined || said !== undefined, 'give said: what the report said');

/** `content/changes.yml`, the newest first. */
export const changesFileSchema = byId(changeSchema);
export type Change = z.output<typeof changeSchema>;
