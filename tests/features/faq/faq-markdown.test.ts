import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faqMarkdown } from '../../../src/features/faq/faq-markdown.ts';
import type { Question } from '../../../src/core/model.ts';
import { aSource } from '../../fixtures/things.ts';

test('a question carries its answers, their sources, what was reported, and its address', () => {
  const ref = { collection: 'sources', id: 'manual' } as const;
  const question = {
    id: 'at-night',
    question: 'Does it work at night?',
    answer: 'With lights.',
    tools: [{ tool: { collection: 'tools', id: 'alpha' }, text: 'Yes.', version: 'v1.1', sources: [ref] }],
    sources: [],
    reported: 'no',
    checked: '2026-11-01',
  } as unknown as Question;
  const sources = new Map([['manual', aSource('manual')]]);
  const address = (path: string) => `https://site.example${path}`;
  const parts = faqMarkdown(
    [question],
    (id) => id.toUpperCase(),
    () => '',
    sources,
    address,
  );
  assert.deepEqual(parts, [
    '## Does it work at night?',
    'With lights.',
    '- ALPHA (v1.1): Yes. <https://github.com/alpha/alpha/blob/v1.2.0/manual.md>',
    '',
    'The field report said: no',
    'Checked 2026-11-01: https://site.example/faq/#at-night',
  ]);
});
