import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { bin, ROOT } from '../../scripts/lib/run.ts';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'whichmesh-guard-'));
after(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
/** Astro's own command on a site of one page. */
const build = () =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    execFile(process.execPath, [bin('astro'), 'build'], { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
const config = (integrations: string) => `
  import guard from ${JSON.stringify(join(ROOT, 'integrations', 'guard.ts'))};
  export default { cacheDir: './cache', integrations: ${integrations} };`;

symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
write('src/pages/index.astro', '<p>one</p>');
write(
  'src/content.config.ts',
  `import { defineCollection } from 'astro:content';
  import { file } from 'astro/loaders';
  export const collections = { things: defineCollection({ loader: file('things.yml') }) };`,
);

test('broken content that Astro only reports ends the build, before anything is made of the pages', async () => {
  write('things.yml', 'a: {b');
  write('astro.config.mjs', config('[]'));
  assert.equal((await build()).code, 0, 'Astro has come to fail by itself: the guard may go');
  write(
    'astro.config.mjs',
    config(`[guard(), { name: 'x', hooks: { 'astro:build:done': () => console.log('made') } }]`),
  );
  const { code, output } = await build();
  assert.equal(code, 1);
  assert.match(output, /^\[error\] .*things\.yml/m);
  assert.doesNotMatch(output, /made/);
});

test('sound content is built, without a word, from nothing that an earlier build knew', async () => {
  write('things.yml', 'a: {b: 1}');
  write('astro.config.mjs', config('[guard()]'));
  write('cache/old', '');
  assert.deepEqual(await build(), { code: 0, output: '' });
  assert.ok(existsSync(join(root, 'dist/index.html')) && !existsSync(join(root, 'cache/old')));
});
