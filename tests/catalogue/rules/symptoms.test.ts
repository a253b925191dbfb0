import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messagesOf } from '../../fixtures/content.ts';
import { refuses, type Changes } from '../../fixtures/refuses.ts';

const AREAS = 'content/areas.yml';
const BELL = 'content/symptoms/bell.mdx';
const HORN = 'content/symptoms/horn.mdx';

const symptom = (title: string, rest: string) => `\
---
title: ${title}
area: sound
shows: Nobody hears it.
why: The clapper is gone.
tell: [{command: ring, on: the bell, expect: Nothing.}]
cure: [Find the clapper.]
checked: 2026-11-01
${rest}
---
`;
const BOTH = 'sources: [alpha-manual, alpha-releases]';
const occurs = (...tools: string[]) =>
  `tools: [${tools.map((tool) => `{tool: ${tool}, versions: all, fixed: none, sources: [${tool}-manual]}`).join(', ')}]`;

/** The sound folder with one area and one symptom. */
const hurting = (rest: string): Changes => ({
  [AREAS]: 'sound: {label: Sound, hurts: Nobody hears.}\n',
  [BELL]: symptom('The bell is silent', rest),
});

test('a symptom with two sources is sound, and so is one with a single source that is code', () => {
  assert.deepEqual(messagesOf(hurting(`${occurs('alpha', 'gamma')}\n${BOTH}`)), []);
  const code = {
    'content/sources/code.yml':
      'bell-code: {kind: source-code, title: Bell, ref: a/b@v1.2.0:bell.c, date: 2026-10-01}\n',
  };
  assert.deepEqual(messagesOf({ ...hurting(`${occurs('alpha')}\nsources: [bell-code]`), ...code }), []);
});

describe('symptoms: check refuses', () => {
  const few = 'sources  has neither two sources nor one that is code  add a second source, or cite the code';
  refuses('one source that is not code', hurting(`sources: [alpha-manual]\n${occurs('alpha')}`), [
    BELL,
    'sources:',
    few,
  ]);
  refuses('one source twice', hurting(`sources: [alpha-manual, alpha-manual]\n${occurs('alpha')}`), [
    BELL,
    'sources:',
    few,
  ]);
  refuses('a tool twice', hurting(`${occurs('alpha', 'alpha')}\n${BOTH}`), [
    BELL,
    'tools:',
    'tools.1.tool  "alpha" comes after "alpha"  name each tool once, in alphabetical order',
  ]);
  refuses('an unknown tool', hurting(`${occurs('alpha', 'gama')}\n${BOTH}`.replace('gama-manual', 'gamma-manual')), [
    BELL,
    'tools:',
    'tools.1.tool  no tool "gama"  did you mean "gamma"?',
  ]);
  refuses(
    'an unknown area',
    {
      [AREAS]: 'sounds: {label: Sound, hurts: Nobody hears.}\n',
      [BELL]: symptom('The bell is silent', `${occurs('alpha')}\n${BOTH}`),
    },
    [AREAS, 'sounds:', 'sounds  has no symptom  remove the area, or write a symptom for it'],
    [BELL, 'area:', 'area  no area "sound"  did you mean "sounds"?'],
  );
  refuses(
    'an area without symptom',
    {
      ...hurting(`${occurs('alpha')}\n${BOTH}`),
      [AREAS]: 'sound: {label: Sound, hurts: Nobody hears.}\nlight: {label: Light, hurts: It is dark.}\n',
    },
    [AREAS, 'light:', 'light  has no symptom  remove the area, or write a symptom for it'],
  );
  refuses('a criterion that does not exist', hurting(`${occurs('alpha')}\n${BOTH}\ncriteria: [bel]`), [
    BELL,
    'criteria:',
    'criteria.0  no criterion "bel"  did you mean "bell"?',
  ]);
  refuses(
    'an error string of another symptom, in other letters',
    {
      ...hurting(`${occurs('alpha')}\n${BOTH}\nerrors: [no clapper]`),
      [HORN]: symptom('The horn is silent', `${occurs('alpha')}\n${BOTH}\nerrors: [No clapper]`),
    },
    [HORN, 'errors:', 'errors.0  "bell" has the same error string  quote more of the line, or join the two'],
  );
  refuses(
    'a title of another symptom',
    {
      ...hurting(`${occurs('alpha')}\n${BOTH}`),
      [HORN]: symptom('The bell is silent', `${occurs('alpha')}\n${BOTH}`),
    },
    [HORN, 'title:', 'title  has the same words as "bell"  word it differently'],
  );
});
