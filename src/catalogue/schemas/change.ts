import { z } from 'zod';
import { byId } from './id.ts';
import { ref } from './ref.ts';
import { day, text } from './text.ts';

/** A cell of the comparison whose value changed. Its id is part of an address and never changes. */
export const changeSchema = z.strictObject({
  /** The day on which the cell changed here. */
  on: day,
  tool: ref('tools'),
  criterion: ref('criteria'),
  /** The old value in words. */
  from: text(160),
  /** The new value exactly as the comparison writes it: `no`, `yes (paid edition)`, `v1.2.0`. */
  to: text(160),
  /** What happened, in one sentence. */
  why: text(360),
  /** The claim of the field report that this corrects; `from` is then what the report said. */
  claim: ref('claims').optional(),
  sources: z.array(ref('sources')).min(1),
});

/** `content/changes.yml`, the newest first. */
export const changesFileSchema = byId(changeSchema);
export type Change = z.output<typeof changeSchema>;
