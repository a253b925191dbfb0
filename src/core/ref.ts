import type { Ref } from '../catalogue/schemas/ref.ts';

/** Whether a value inside an entry refers to another entry. */
export const isRef = (value: object): value is Ref =>
  'collection' in value && 'id' in value && Object.keys(value).length === 2;
