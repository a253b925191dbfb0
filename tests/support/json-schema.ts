import { Ajv2020 } from 'ajv/dist/2020.js';

/** A judge for values, from a JSON Schema (2020-12); the validator shares no code with the maker of the schema. */
export function judgeOf(schema: object): (value: unknown) => string[] {
  // A record over a closed list becomes propertyNames and required, which is valid but offends strictRequired.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    // Each validator judges a few values: to make it takes longer than to run it.
    code: { optimize: false },
  });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What a JSON Schema has against one value. */
export const schemaErrors = (schema: object, value: unknown): string[] => judgeOf(schema)(value);
