import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../scripts/lib/run.ts';
import { withContent } from '../fixtures/content.ts';

const publish = (root: string) => {
  const script = join(ROOT, 'scripts', 'publish-facts.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, `--root=${root}`], { encoding: 'utf8' });
  return { status, stdout, kept: readFileSync(join(root, 'tests/content/published.json'), 'utf8') };
};

test('a changed value is published once a change describes it, and not before', () => {
  withContent({}, (root) => {
    const first = publish(root);
    assert.deepEqual([first.status, first.stdout], [0, '21 facts published\n']);
    const gamma = join(root, 'content/tools/gamma.mdx');
    writeFileSync(
      gamma,
      readFileSync(gamma, 'utf8').replace('lights: {value: no,', 'lights: {value: yes, edition: free,'),
    );

    const refused = publish(root);
    assert.equal(refused.status, 1);
    assert.match(refused.stdout, /^lights--gamma {2}"no" became "yes"/);
    assert.match(refused.stdout, /nothing published: 1 of 21 facts/);
    assert.equal(refused.kept, first.kept);

    writeFileSync(
      join(root, 'content/changes.yml'),
      'lit: {on: 2026-11-22, tool: gamma, criterion: lights, kind: product, was: {value: no}, is: {value: yes, edition: free}, why: New lamps., sources: [gamma-manual]}\n',
    );
    const output = publish(root);
    assert.equal(output.status, 0);
    assert.match(output.kept, /"lit"/);
    assert.match(output.kept, /"lights--gamma": \{"value":"yes"/);
  });
});
