/** Preloaded into a test run: hands out a faulty text in place of one module. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const { MUTANT_OF: target, MUTANT_TEXT: text } = process.env;

registerHooks({
  load(url, context, next) {
    if (url !== target || !text) return next(url, context);
    return { format: 'module-typescript', source: readFileSync(text, 'utf8'), shortCircuit: true };
  },
});
