/**
 * `npm run new -- tool quillmesh`: writes an empty entry of the content with every field and its description. Also
 * criterion, need, question, scenario, migration, alternative and every other kind; `npm run check` then names what is
 * left to fill in.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftOf } from '../src/catalogue/authoring/draft.ts';

const options = { root: { type: 'string', default: '.' }, kind: { type: 'string' } } as const;

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name, id] = positionals;
  if (!name || !id) throw new Error('Name a kind and an id: npm run new -- tool quillmesh');
  const { file, text } = draftOf(values.root, name, id, values.kind);
  mkdirSync(dirname(join(values.root, file)), { recursive: true });
  writeFileSync(join(values.root, file), text);
  console.log(`${file} has the new ${name}. "npm run check" names what is left to fill in.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
