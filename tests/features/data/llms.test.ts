import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText } from '../../../src/features/data/llms.ts';

const address = (path: string) => `https://site.example/mesh${path}`;

test('llms.txt starts with a title and a summary, then links by group', () => {
  const page = { path: '/x/', group: 'Pages', title: 'X', description: 'About x.', markdown: '' };
  const text = llmsText('Site', [page], address);
  assert.match(text, /^# Site\n\n> \S/);
  assert.match(text, /\n## Pages\n\n- \[X\]\(https:\/\/site\.example\/mesh\/x\/index\.md\): About x\.\n$/);
});
