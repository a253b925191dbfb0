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
short: Yes, if it has a bell.
answer: The bell is on the left.
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
/** The same with another short answer. */
const shortly = (short: string): Changes => ({
  [TOPICS]: 'sound: {label: Sound}\n',
  [BELL]: question('sources: [alpha-manual]').replace('Yes, if it has a bell.', short),
});
const answer = (tool: string) => `{tool: ${tool}, text: It rings., sources: [${tool}-manual]}`;

test('a question with sources, or with a sourced answer for each tool, is sound', () => {
  assert.deepEqual(messagesOf(asking('sources: [alpha-manual]')), []);
  assert.deepEqual(messagesOf(asking(`tools: [${answer('alpha')}, ${answer('gamma')}]`)), []);
});

test('a version and a name with a full stop do not end the one sentence of a short answer', () => {
  assert.deepEqual(messagesOf(shortly('Only since v0.71.0 of May 2026, in config.yaml.')), []);
});

describe('questions: check refuses', () => {
  for (const short of ['Yes. With a bell.', 'Yes, with a bell']) {
    refuses(`the short answer "${short}"`, shortly(short), [
      BELL,
      'short:',
      'short  is not one sentence  move the rest to answer',
    ]);
  }
  refuses('an answer without source', asking('report: true\nreported: No.'), [
    BELL,
    'question:',
    'sources  has no source  add sources',
  ]);
  refuses('two answers for one tool', asking(`tools: [${answer('alpha')}, ${answer('alpha')}]`), [
    BELL,
    'tools:',
    'tools.1.tool  "alpha" comes after "alpha"  write one answer per tool, in alphabetical order',
  ]);
  refuses('answers out of order', asking(`tools: [${answer('beta')}, ${answer('alpha')}]`), [
    BELL,
    'tools:',
    'tools.1.tool  "alpha" comes after "beta"  write one answer per tool, in alphabetical order',
  ]);
  refuses('a check in the future', tomorrow, [
    BELL,
    'checked:',
    'checked  2026-11-23 is in the future  write a date up to today',
  ]);
  refuses('a topic without question', { [TOPICS]: 'sound: {label: Sound}\n' }, [
    TOPICS,
    'sound:',
    'sound  has no question  remove the topic, or write a question for it',
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
    [ALPHA, '<Term id="bel"', 'line 14 of the body  the glossary has no term "bel"  did you mean "bell"?'],
  );
});
