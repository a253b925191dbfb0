import { Ajv2020 } from 'ajv/dist/2020.js';

/** What a JSON Schema (2020-12) has against a value, judged by a validator that shares no code with the schema's maker. */
export function schemaErrors(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
