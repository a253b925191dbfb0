import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolsView } from '../../../src/features/tools/list-view.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const tool = letterPosts.tool('amberwick');

test('the list of tools is alphabetical, and says what each was checked for', () => {
  const { meta, tools } = toolsView(letterPosts);
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['Amberwick', 'Brackenpost', 'Cobblegrid', 'Dandelion Semaphore Exchange'],
  );
  assert.equal(meta.heading, '4 tools, compared in full');
  assert.match(meta.title, /^Tools: Amberwick, Brackenpost/);
  assert.equal(tools[0]?.checked, `Facts for ${tool.checked.version}, checked ${tool.checked.on}`);
});
