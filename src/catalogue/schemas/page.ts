import { z } from 'zod';
import { id } from './id.ts';
import { ref } from './ref.ts';
import { day, text } from './text.ts';

/** A page of prose; `content/pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  /** Optional; when written it must equal the file name. */
  id: id.optional(),
  title: text(80),
  /** For search results and previews. */
  description: text(200),
  updated: day,
  /** The page below which this one stands, as `/<under>/<id>/`; at the root where it is left out. */
  under: ref('pages').optional(),
  /** Claims of the field report that the page shows with our verdict. */
  claims: z.array(ref('claims')).default([]),
});
export type Page = z.output<typeof pageSchema>;
