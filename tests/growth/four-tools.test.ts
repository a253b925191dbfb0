import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { inventFourTools } from '../support/four-tools.ts';

/**
 * The promise of the structure: a tool is files of content and nothing else. Four invented ones are put beside the real
 * ones in a copy of the project, two with long names, one of which everything is unknown that may be. Once the check says
 * that they are sound, the whole suite of units and of the built site has to pass as it is. It takes minutes, so only the
 * full run does it; `tests/features/four-tools.test.ts` asks every view the same in each run.
 */
const copy = copyProject();
after(copy.remove);

const names = inventFourTools(copy.root);

const run = (script: string, ...args: string[]) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const chunks: Buffer[] = [];
    // A test runner that finds itself inside another one runs nothing.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const child = spawn(process.execPath, [script, ...args], { cwd: copy.root, env });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });

test('leaving out one fact names the file and the field', async () => {
  const file = join(copy.root, 'content/tools/invented-1.mdx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^ {2}scim:\n(?: {4}.*\n)+/m, ''));
  const { code, output } = await run('src/catalogue/check.ts');
  writeFileSync(file, text);
  assert.equal(code, 1);
  assert.match(output, /^content\/tools\/invented-1\.mdx:\d+ {2}facts\.scim {2}is missing/m);
});

test('four invented tools are sound, and what depends on content alone passes', async () => {
  const { code, output } = await run('scripts/test.ts', '--only=check,unit,programs,build,dist');
  assert.equal(code, 0, output);
});

test('they appear everywhere', () => {
  const read = (path: string) => readFileSync(join(copy.root, 'dist', path), 'utf8');
  for (const path of ['index.html', 'compare/index.html', 'decide/index.html', 'tools/index.html', 'cost/index.html']) {
    for (const name of names) assert.ok(read(path).includes(name), `${path}: ${name}`);
  }
  for (const pair of ['defguard-vs-invented-1', 'invented-1-vs-invented-2']) {
    assert.ok(existsSync(join(copy.root, 'dist/compare', pair, 'index.html')), pair);
    assert.match(read('sitemap-0.xml'), new RegExp(`/compare/${pair}/`));
  }
});
