import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progress } from '../../integrations/log.ts';

test('a build that renders many pages prints its progress', () => {
  const said: string[] = [];
  const rendered = progress((line) => said.push(line));
  for (let page = 1; page <= 250; page += 1) {
    rendered(`  ├─ /needs/${page}/index.html`);
    rendered(' (+6ms) ');
  }
  assert.deepEqual(said, ['100 pages rendered', '200 pages rendered']);
});
