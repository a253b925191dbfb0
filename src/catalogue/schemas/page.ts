import { z } from 'zod';
import { writtenId } from './id.ts';
import { ref } from './ref.ts';
import { day, text } from './text.ts';

/** A page of prose; `content/pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  id: writtenId,
  title: text(80).describe('Heading of the page.'),
  description: text(200).describe('For search results and previews.'),
  updated: day.describe('Date of the last edit.'),
  under: ref('pages').optional().describe('The page above this one, as /<under>/<id>/; leave out at the top level.'),
  claims: z
    .array(ref('claims'))
    .default([])
    .describe('Claims of the field report that the page shows with our finding.'),
});
export type Page = z.output<typeof pageSchema>;
