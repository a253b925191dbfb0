import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messagesOf, SOUND } from '../../fixtures/content.ts';
import { ALPHA, refuses, type Changes } from '../../fixtures/refuses.ts';

const TOPICS = 'content/topics.yml';
const BELL = 'content/faq/bell.mdx';

const question = (rest: string) => `\
---
question: Will they hear me?
also: [horn, is it loud, ring]
topic: sound
order: 10
answer: Yes, if it has a bell.
${rest}
checked: 2026-11-01
---
`;

/** The sound folder with one topic and one question. */
const asking = (rest: string): Changes => ({ [TOPICS]: 'sound: {label: Sound}\n', [BELL]: question(rest) });
/** The same, checked a day after today. */
const tomorrow: Changes = {
  [TOPICS]: 'sound: {label: Sound}\n',
  [BELL]: question('sources: [alpha-manual]').replace('2026-11-01', '2026-11-23'),
};
const answer = (tool: string) => `{tool: ${tool}, text: It rings., sources: [${tool}-manual]}`;

test('a question with sources, or with a sourced answer for each tool, is sound', () => {
  assert.deepEqual(messagesOf(asking('sources: [alpha-manual]')), []);
  assert.deepEqual(messagesOf(asking(`tools: [${answer('alpha')}, ${answer('gamma')}]`)), []);
});

describe('questions: check refuses', () => {
  refuses('an answer without source', asking('report: true\nreported: No.'), [
    BELL,
    'question:',
    'sources  has no source  add sources',
  ]);
  refuses('two answers for one tool', asking(`tools: [${answer('alpha')}, ${answer('alpha')}]`), [
    BELL,
    'tools:',
    'tools.1.tool  "alpha" comes after "alpha"  one answer per tool, in alphabetical order',
  ]);
  refuses('answers out of order', asking(`tools: [${answer('beta')}, ${answer('alpha')}]`), [
    BELL,
    'tools:',
    'tools.1.tool  "alpha" comes after "beta"  one answer per tool, in alphabetical order',
  ]);
  refuses('a check in the future', tomorrow, [
    BELL,
    'checked:',
    'checked  2026-11-23 is in the future  write the day it was read',
  ]);
  refuses('a topic without question', { [TOPICS]: 'sound: {label: Sound}\n' }, [
    TOPICS,
    'sound:',
    'sound  has no question  remove it',
  ]);
  refuses('a topic that nobody defined', { [BELL]: question('sources: [alpha-manual]') }, [
    BELL,
    'topic:',
    'topic  no topic "sound"  define it in content/topics, or remove the reference',
  ]);
  refuses(
    'a body that names an unknown term',
    {
      'content/terms.yml': 'bell: {term: Bell, definition: It rings., why: To be heard.}\n',
      [ALPHA]: `${SOUND[ALPHA] ?? ''}A <Term id="bel">bell</Term> and a <Term id="bell">bell</Term>.\n`,
    },
    [ALPHA, '', '(file)  the body names no term "bel"  did you mean "bell"?'],
  );
});
