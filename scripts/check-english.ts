/** `npm run check:english`: turns of phrase that the style replaces, in every text of the project. Part of `npm run lint`. */
import { plainEnglish } from './lib/plain-english.ts';
import { ROOT } from './lib/run.ts';

const found = plainEnglish(ROOT);
if (found.length > 0) {
  console.error(
    `${found.join('\n')}\n${found.length} to write in plain English; scripts/plain-english.yml has the list.`,
  );
  process.exitCode = 1;
}
