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
  'areas',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A reference as code sees it. Whether its target exists is checked by the catalogue, not by the schema. */
export interface Ref<C extends Collection = Collection> {
  collection: C;
  id: string;
}

/** A reference to an entry of `collection`; authors write the bare id. Ours, because Astro's needs Astro to run. */
export const ref = <C extends Collection>(collection: C) =>
  id.transform((target): Ref<C> => ({ collection, id: target }));

/** A product that somebody leaves: a tool by its id, or one outside the comparison, which an author writes as {alternative: id}. */
export const productLeft = z.union([
  ref('tools'),
  z
    .strictObject({ alternative: ref('alternatives').describe('The product outside the comparison.') })
    .transform(({ alternative }) => alternative),
]);

/** The evidence of a statement: at least one source. */
export const evidence = z.array(ref('sources')).min(1).describe('Evidence: ids of sources.');

/** Whether a value inside an entry refers to another entry. */
export const isRef = (value: object): value is Ref =>
  'collection' in value && 'id' in value && Object.keys(value).length === 2;
