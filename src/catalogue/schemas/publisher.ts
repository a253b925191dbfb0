import { z } from 'zod';
import { byId, id } from './id.ts';
import { text } from './text.ts';

/** A group of source files that share a page: the sources of one project or on one subject. */
export const publisherSchema = z.strictObject({
  name: text(60),
  /** Who published them, or what they are about. */
  about: text(200),
  /** Names of the files in `content/sources/`, without their ending. */
  files: z.array(id).min(1),
});

/** `content/publishers.yml`. A file that no publisher lists has a page under its own name. */
export const publishersFileSchema = byId(publisherSchema);
export type Publisher = z.output<typeof publisherSchema>;
