import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../scripts/lib/run.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const section = read('README.md').split('## Dependencies')[1]?.split(/^## /m)[0] ?? '';
/** Packages in the first column of the section's tables, in two lists: of the build, of its tests. */
const [build = [], tests = []] = section
  .split(/^Its tests/m)
  .map((part) =>
    [...part.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    ),
  );

test('the README gives a reason for every dependency, and for nothing else', () => {
  assert.deepEqual(build.toSorted(), Object.keys(manifest.dependencies).toSorted());
  assert.deepEqual(tests.toSorted(), Object.keys(manifest.devDependencies).toSorted());
});
test('the README counts them', () => {
  assert.match(section, new RegExp(`The build needs ${build.length} packages`));
  assert.match(section, new RegExp(`Its tests need ${tests.length} more`));
});
test('zod is in the tree once, in the version that Astro uses', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string }> };
  const copies = Object.keys(packages).filter((path) => /(?:^|\/)node_modules\/zod$/.test(path));
  assert.deepEqual(copies, ['node_modules/zod']);
  assert.equal(packages['node_modules/zod']?.version, manifest.dependencies.zod);
});
test('every version is exact', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    // A package under another name: two versions of one package, side by side.
    assert.match(version, /^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/, name);
  }
});
