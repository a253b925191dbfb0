import { z } from 'zod';
import { byId } from './id.ts';
import { evidence, ref } from './ref.ts';
import { day, text } from './text.ts';

/** A cell of the comparison whose value changed. Its id is part of an address and never changes. */
export const changeSchema = z.strictObject({
  on: day.describe('Date on which the cell changed on this site.'),
  tool: ref('tools').describe('The tool of the cell.'),
  criterion: ref('criteria').describe('The criterion of the cell.'),
  from: text(160).describe('The old value in words.'),
  to: text(160).describe('The new value exactly as the comparison writes it, such as: no, yes (paid edition), v1.2.0.'),
  why: text(360).describe('What happened, in one sentence.'),
  claim: ref('claims')
    .optional()
    .describe('The claim of the field report that this corrects; from is then what the report said.'),
  sources: evidence,
});

/** `content/changes.yml`, the newest first. */
export const changesFileSchema = byId(changeSchema);
export type Change = z.output<typeof changeSchema>;
