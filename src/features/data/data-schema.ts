import { z } from 'zod';
import { comparisonSchema } from './comparison-schema.ts';

/** The JSON Schema (draft 2020-12) of `data/comparison.json`; `id` is the address it is published at. */
export const comparisonJsonSchema = (id: string): object => {
  const { $schema, ...rest } = z.toJSONSchema(comparisonSchema, { target: 'draft-2020-12' });
  return { $schema, $id: id, ...rest };
};
