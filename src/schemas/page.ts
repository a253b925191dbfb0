import { z } from 'astro/zod';
import { day, text } from './text.ts';

/** A page of prose; `content/pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: text(80),
  /** For search results and previews. */
  description: text(200),
  updated: day,
});
export type Page = z.output<typeof pageSchema>;
