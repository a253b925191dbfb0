import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { ROOT } from '../scripts/lib/run.ts';

const eslint = new ESLint({ cwd: ROOT });

/** The rules that an Astro component at a path breaks, given one import. */
const broken = async (filePath: string, from: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`---\nimport x from '${from}';\n---\n\n{x}\n`, { filePath });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId ?? 'parse'))];
};
const ARROWS = ['boundaries/dependencies'];

test('lint holds the arrows between rooms', async () => {
  const forbidden = {
    'a feature in another feature': ['src/features/faq/A.astro', '../cost/view.ts'],
    'the catalogue in a feature': ['src/features/faq/A.astro', '../../catalogue/index.ts'],
    'a feature in ui': ['src/ui/A.astro', '../features/cost/view.ts'],
    'a feature in core': ['src/core/A.astro', '../features/cost/view.ts'],
    'a package in core': ['src/core/A.astro', 'semver'],
    'a page in a feature': ['src/features/faq/A.astro', '../../pages/robots.txt.ts'],
  } as const;
  for (const [what, [file, from]] of Object.entries(forbidden))
    assert.deepEqual(await broken(file, from), ARROWS, what);
});

test('lint lets the arrows of the design pass', async () => {
  const allowed = {
    'core in a feature': ['src/features/faq/A.astro', '../../core/text/words.ts'],
    'its own room': ['src/features/faq/A.astro', './faq.ts'],
    'a feature in a page': ['src/pages/a.astro', '../features/cost/view.ts'],
    'the catalogue in a page': ['src/pages/a.astro', '../catalogue/index.ts'],
    'core in the catalogue': ['src/catalogue/A.astro', '../core/text/words.ts'],
  } as const;
  for (const [what, [file, from]] of Object.entries(allowed)) assert.deepEqual(await broken(file, from), [], what);
});

test('the script of a component only loads modules, because its types are not looked at', async () => {
  const rulesOf = async (script: string) => {
    const results = await eslint.lintText(`<script>\n  ${script}\n</script>\n`, { filePath: 'src/ui/A.astro' });
    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  };
  assert.deepEqual(await rulesOf(`import './copy-text.ts';`), []);
  assert.deepEqual(await rulesOf(`import './copy-text.ts';\n  Promise.resolve();`), ['no-restricted-syntax']);
});
