import { z } from 'zod';
import { byId, id } from './id.ts';
import { text } from './text.ts';

/** A group of source files that share a page: the sources of one project or on one subject. */
export const publisherSchema = z.strictObject({
  name: text(60).describe('Name of the publisher or the subject.'),
  about: text(200).describe('Who published the sources, or what they are about.'),
  files: z.array(id).min(1).describe('Names of the files in content/sources/, without their ending.'),
});

/** `content/publishers.yml`. A file that no publisher lists has a page under its own name. */
export const publishersFileSchema = byId(publisherSchema);
export type Publisher = z.output<typeof publisherSchema>;
