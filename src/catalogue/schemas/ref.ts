import { z } from 'zod';
import { id } from './id.ts';

/** The collections that an entry may point at. */
export const COLLECTIONS = [
  'tools',
  'criteria',
  'needs',
  'sources',
  'scenarios',
  'faq',
  'topics',
  'migrations',
  'claims',
  'alternatives',
  'terms',
  'plans',
  'pages',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A reference as code sees it. Whether its target exists is checked by the catalogue, not by the schema. */
export interface Ref {
  collection: Collection;
  id: string;
}

/** A reference to an entry of `collection`; authors write the bare id. Ours, because Astro's needs Astro to run. */
export const ref = (collection: Collection) => id.transform((target): Ref => ({ collection, id: target }));

/** The evidence of a statement: at least one source. */
export const evidence = z.array(ref('sources')).min(1).describe('Evidence: ids of sources.');
