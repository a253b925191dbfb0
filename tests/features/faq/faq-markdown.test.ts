import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faqMarkdown } from '../../../src/features/faq/faq-markdown.ts';
import type { Question } from '../../../src/core/model.ts';
import { aSource, aTool } from '../../fixtures/things.ts';

test('a question carries its answers, their sources, what was reported, and its address', () => {
  const question = {
    id: 'at-night',
    question: 'Does it work at night?',
    answer: 'With lights.',
    tools: [{ tool: aTool('alpha'), text: 'Yes.', version: 'v1.1', sources: [aSource('manual')] }],
    sources: [],
    reported: 'no',
    checked: '2026-11-01',
    body: '',
  } as unknown as Question;
  const address = (path: string) => `https://site.example${path}`;
  const parts = faqMarkdown([question], address);
  assert.deepEqual(parts, [
    '## Does it work at night?',
    'With lights.',
    '- Alpha (v1.1): Yes. <https://github.com/alpha/alpha/blob/v1.2.0/manual.md>',
    '',
    'The field report said: no',
    'Checked 2026-11-01: https://site.example/faq/#at-night',
  ]);
});
