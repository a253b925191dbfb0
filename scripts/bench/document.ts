import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a document of figures as the formatter wants it: the next test run would refuse another form. */
export const writeDocument = async (file: string, text: string): Promise<void> =>
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
