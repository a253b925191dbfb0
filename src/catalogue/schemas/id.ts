import { z } from 'zod';

/** Shape of every id: lower-case words joined by single hyphens; equal to the file name or the YAML key. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id. Errors: anything that could not be a file name, a fragment and a query value at once. */
export const id = z.string().max(64).regex(ID_PATTERN, 'use lower-case letters, digits and single hyphens');

/** The id inside a file that is one entry; the file name already gives it. */
export const writtenId = id.optional().describe('Optional. If written, it must equal the file name.');

/** A record keyed by ids, the shape of every vocabulary file. Errors: a key that is not an id, an empty file. */
export const byId = <T extends z.ZodType>(entry: T) =>
  z.record(id, entry).refine((record) => Object.keys(record).length > 0, 'add an entry, or remove the file');
