import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyMarkdown } from '../../../src/core/text/body-markdown.ts';
import { VERDICT_WORDS } from '../../../src/core/text/words.ts';

const address = (path: string) => `https://site.example/mesh${path}`;

test('sections become headings, notes keep their title, other tags go', () => {
  const body = [
    '<Section id="a" title="First">',
    '',
    'Text <Support value="not-applicable" /> and <Verdict value="meets" word="fine" />.',
    '',
    '<Section id="b" title="Below" level={3}>',
    '<Note title="Mind" kind="caution">',
    'the gap',
    '</Note>',
    '</Section>',
    '</Section>',
  ].join('\n');
  const text = '## First\n\nText not applicable and fine.\n\n### Below\n**Mind**\nthe gap';
  assert.equal(bodyMarkdown(body, address), text);
});

test('links of the site become full addresses, others and fragments stay', () => {
  const body = '[a](/compare/#x) [b](https://else.example/) [c](#d)';
  assert.equal(
    bodyMarkdown(body, address),
    '[a](https://site.example/mesh/compare/#x) [b](https://else.example/) [c](#d)',
  );
});

test('code is left as it was written', () => {
  const body = '```sh\ncat <Section> ](/x)\n```\n\n<Section id="a" title="After">\n</Section>';
  assert.equal(bodyMarkdown(body, address), '```sh\ncat <Section> ](/x)\n```\n\n## After');
});

test('a note without a title has none, and a word of a table comes from its value where it has no word of its own', () => {
  assert.equal(bodyMarkdown('<Note kind="caution">\nMind.\n</Note>', address), 'Mind.');
  assert.equal(
    bodyMarkdown('It <Verdict value="meets" />, <Support value="no" word="never" />.', address),
    `It ${VERDICT_WORDS.meets.label}, never.`,
  );
  assert.equal(bodyMarkdown('<Section id="a">\n</Section>\n\ntext', address), '##\n\ntext');
});
