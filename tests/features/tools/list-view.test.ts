import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolsView } from '../../../src/features/tools/list-view.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const tool = letterPosts.tool('amberwick');

test('the list of tools is alphabetical, and says what each was checked for', () => {
  const { meta, tools, pairs } = toolsView(letterPosts);
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['Amberwick', 'Brackenpost', 'Cobblegrid', 'Dandelion Semaphore Exchange'],
  );
  assert.deepEqual(pairs[0], { label: 'Amberwick or Brackenpost', to: '/compare/amberwick-vs-brackenpost/' });
  assert.equal(pairs.length, 6);
  assert.deepEqual(toolsView({ ...letterPosts, pairs: [...letterPosts.pairs, ...letterPosts.pairs] }).pairs, []);
  assert.equal(meta.heading, '4 tools, compared in full');
  assert.match(meta.title, /^Tools: Amberwick, Brackenpost/);
  assert.equal(tools[0]?.checked, `Facts for ${tool.checked.version}, checked ${tool.checked.on}`);
});
