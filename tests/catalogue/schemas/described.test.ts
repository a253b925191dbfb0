import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { layout, type Place } from '../../../src/catalogue/layout.ts';
import { readCriteria } from '../../../src/catalogue/read.ts';
import { comparisonSchema } from '../../../src/features/data/comparison-schema.ts';
import { ROOT } from '../../../scripts/lib/run.ts';
import { none } from '../../support/none.ts';

/** Every property of a JSON Schema that says nothing about itself, as a path from the root. */
const undescribed = (schema: unknown, path: string): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) =>
    key === 'properties'
      ? Object.entries(part as Record<string, { description?: string }>).flatMap(([name, property]) => [
          ...(property.description ? [] : [`${path}.${name}`]),
          ...undescribed(property, `${path}.${name}`),
        ])
      : undescribed(part, path),
  );
};

const places: Record<string, Place> = layout(readCriteria(ROOT));
const json = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

for (const [kind, { schema }] of Object.entries(places)) {
  test(`an editor can say what each field of ${kind} is for`, () => none(undescribed(json(schema), kind)));
}

test('the published data file says what each of its fields is', () => {
  none(undescribed(z.toJSONSchema(comparisonSchema), 'comparison'));
});

test('a field without a word is seen, at any depth', () => {
  const bare = z.strictObject({ list: z.array(z.strictObject({ a: z.string() })).describe('A list.'), b: z.string() });
  assert.deepEqual(undescribed(json(bare), 'x'), ['x.list.a', 'x.b']);
});
