import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { explain } from '../../src/catalogue/explain.ts';
import { faqSchema } from '../../src/catalogue/schemas/faq.ts';
import { swap } from '../fixtures/content.ts';
import { ALPHA, CRITERIA, fact, NEEDS, refuses, SOURCES, without } from '../fixtures/refuses.ts';

describe('fields: check refuses', () => {
  refuses('a tool that leaves out a criterion', { [ALPHA]: without('lights') }, [
    ALPHA,
    'facts:',
    'facts.lights  is missing  add it ({value, ...})',
  ]);
  refuses(
    'a criterion that does not exist, and suggests the nearest',
    { [ALPHA]: swap('  lights:', '  lihgts:') },
    [ALPHA, 'facts:', 'facts.lights  is missing  add it ({value, ...})'],
    [ALPHA, 'lihgts:', 'facts.lihgts  unknown field "lihgts"  did you mean "lights"?'],
  );
  refuses('a missing field', { [ALPHA]: without('summary') }, [ALPHA, 'name:', 'summary  is missing  add it (text)']);
  refuses(
    'a misspelt field, and suggests the nearest',
    { [ALPHA]: swap('homepage:', 'homepgae:') },
    [ALPHA, 'name:', 'homepage  is missing  add it (text)'],
    [ALPHA, 'homepgae', 'homepgae  unknown field "homepgae"  did you mean "homepage"?'],
  );
  refuses('a field that is like no other', { [ALPHA]: swap('hue: blue', 'hue: blue\nfavourite: yes') }, [
    ALPHA,
    'favourite',
    'favourite  unknown field "favourite"  remove it, or correct its name',
  ]);
  refuses('a misspelt field of a fact', { [ALPHA]: swap('note: The', 'noet: The') }, [
    ALPHA,
    'noet',
    'facts.bell.noet  unknown field "noet"  did you mean "note"?',
  ]);
  refuses('a misspelt word of a closed list, and suggests the nearest', { [ALPHA]: swap('hue: blue', 'hue: bleu') }, [
    ALPHA,
    'bleu',
    'hue  "bleu" is not allowed here  did you mean "blue"?',
  ]);
  refuses('empty text', { [ALPHA]: swap('A bicycle by alpha.', '""') }, [
    ALPHA,
    'summary',
    'summary  is empty  write text, or remove it',
  ]);
  refuses('a field with nothing behind it', { [ALPHA]: swap('A bicycle by alpha.', '') }, [
    ALPHA,
    'summary',
    'summary  is empty  write text, or remove it',
  ]);
  refuses('text that is too long', { [ALPHA]: swap('A bicycle by alpha.', 'x'.repeat(161)) }, [
    ALPHA,
    'summary',
    'summary  has 161 characters, at most 160 are allowed  shorten it',
  ]);
  refuses('a list that must not be empty', { [ALPHA]: swap('ports: [', 'ports: [] #') }, [
    ALPHA,
    'ports',
    'operations.ports  is an empty list  add at least 1',
  ]);
  refuses('a list that is none', { [ALPHA]: swap('sources: [alpha-releases]', 'sources: alpha-releases') }, [
    ALPHA,
    '  newest:',
    'facts.newest.sources  "alpha-releases" is text  write a list of text',
  ]);
  refuses('a port out of range', { [ALPHA]: swap('port: 443', 'port: 70000') }, [
    ALPHA,
    'ports',
    'operations.ports.0.port  70000 is out of range  use at most 65535',
  ]);
  refuses('HTML in a note', { [ALPHA]: swap('The manual does', 'The <b>manual</b> does') }, [
    ALPHA,
    '  bell:',
    'facts.bell.note  "The <b>manual</b> does not show one." is not valid  write plain text, not HTML',
  ]);
  refuses('a link to javascript:', { [ALPHA]: swap('https://alpha.example/', 'javascript:alert(1)') }, [
    ALPHA,
    'homepage',
    'homepage  "javascript:alert(1)" is not valid  write a full http or https address',
  ]);
  refuses('a number where text belongs', { [ALPHA]: swap('{version: v1.2.0', '{version: 1.2') }, [
    ALPHA,
    'checked',
    'checked.version  1.2 is a number  put it in quotes',
  ]);
  refuses('a day where a word belongs', { [SOURCES]: swap('kind: docs', 'kind: 2026-11-22') }, [
    SOURCES,
    'kind: 2026',
    'alpha-manual.kind  is read as a date  write one of: source-code, release, docs, advisory, measured, registry, issue, vendor-statement, third-party, field-report',
  ]);
  refuses('a day that no calendar has', { [ALPHA]: swap('on: 2026-11-01', 'on: 2026-02-30') }, [
    ALPHA,
    'checked',
    'checked.on  "2026-02-30" is not valid  write a date as YYYY-MM-DD',
  ]);
  refuses('a year for a day', { [ALPHA]: swap('on: 2026-11-01', 'on: 2026') }, [
    ALPHA,
    'checked',
    'checked.on  2026 is a number  write a date, YYYY-MM-DD',
  ]);
  refuses('an id that is none', { [SOURCES]: swap('alpha-manual:', 'Alpha_Manual:') }, [
    SOURCES,
    'Alpha_Manual',
    'Alpha_Manual  is not an id  use lower-case letters, digits and single hyphens',
  ]);
  refuses('a repository without tag or commit', { [SOURCES]: swap('alpha/bike@v1.2.0\n', 'alpha/bike\n') }, [
    SOURCES,
    'ref:',
    'alpha-releases.ref  "alpha/bike" is not valid  write owner/repo@tag:path#L1-L9 (tag or commit is required) or a web address',
  ]);
});

describe('values of facts: check refuses', () => {
  refuses('a fact that is only a word', fact('bell', 'yes'), [
    ALPHA,
    '  bell:',
    'facts.bell  "yes" is text  write {value, ...}',
  ]);
  refuses('a fact without value', fact('weight', '{sources: [alpha-manual]}'), [
    ALPHA,
    '  weight:',
    'facts.weight.value  is missing  add it (one of: unknown, not-applicable, or {min, max, unit})',
  ]);
  refuses('an answer that a support row has not', fact('bell', '{value: maybe, note: Perhaps.}'), [
    ALPHA,
    '  bell:',
    'facts.bell.value  "maybe" is not allowed here  use one of: yes, partly, no, unknown, not-applicable',
  ]);
  refuses('true where yes is meant', fact('bell', '{value: true}'), [
    ALPHA,
    '  bell:',
    'facts.bell.value  true is not allowed here  use one of: yes, partly, no, unknown, not-applicable',
  ]);
  refuses('a quantity with a wrong unit', { [ALPHA]: swap('unit: kg', 'unit: g') }, [
    ALPHA,
    '  weight:',
    'facts.weight.value  is not valid  the unit of this criterion is "kg"',
  ]);
  refuses('a quantity with a misspelt field', { [ALPHA]: swap('min: 9', 'mim: 9') }, [
    ALPHA,
    'mim',
    'facts.weight.value.mim  unknown field "mim"  did you mean "min"?',
  ]);
  refuses('a bare number for a quantity', { [ALPHA]: swap('{min: 9, max: 11, unit: kg}', '15') }, [
    ALPHA,
    '  weight:',
    'facts.weight.value  15 is a number  write one of: unknown, not-applicable, or {min, max, unit}',
  ]);
  refuses('a quantity without numbers', { [ALPHA]: swap('min: 9, max: 11, ', '') }, [
    ALPHA,
    '  weight:',
    'facts.weight.value  is not valid  give min, max or both',
  ]);
  refuses('a range the wrong way round', { [ALPHA]: swap('min: 9', 'min: 90') }, [
    ALPHA,
    '  weight:',
    'facts.weight.value  is not valid  make min at most as large as max',
  ]);
  refuses('a choice that is not a list', { [ALPHA]: swap('[diamond]', 'diamond') }, [
    ALPHA,
    '  shape:',
    'facts.shape.value  "diamond" is text  write one of: unknown, not-applicable, or a list of words from: diamond, step-through',
  ]);
  refuses('an option that the row has not, and suggests the nearest', { [ALPHA]: swap('[diamond]', '[dimond]') }, [
    ALPHA,
    '  shape:',
    'facts.shape.value.0  "dimond" is not allowed here  did you mean "diamond"?',
  ]);
  refuses('a licence that is not an SPDX expression', { [ALPHA]: swap('spdx: MIT', 'spdx: MIT or GPL') }, [
    ALPHA,
    '  terms:',
    'facts.terms.value.0.spdx  "MIT or GPL" is not valid  write an SPDX expression',
  ]);
});

describe('criteria and rules: check refuses', () => {
  refuses(
    'a wrong kind of criterion, with no follow-up in the tools',
    { [CRITERIA]: swap('kind: support', 'kind: suport') },
    [CRITERIA, 'suport', 'criteria.lights.kind  "suport" is not allowed here  did you mean "support"?'],
  );
  refuses('a criterion without kind', { [CRITERIA]: swap('kind: support, ', '') }, [
    CRITERIA,
    'lights:',
    'criteria.lights.kind  is missing  add it (one of: support, quantity, version, licence, choice, text)',
  ]);
  refuses('a quantity row without unit', { [CRITERIA]: swap('unit: kg, ', '') }, [
    CRITERIA,
    'weight:',
    'criteria.weight.unit  is missing  add it (text)',
  ]);
  refuses('both bounds at once', { [NEEDS]: swap('atMost: 12', 'atMost: 12, atLeast: 1') }, [
    NEEDS,
    'atLeast',
    'needs.light.rules.0  is not valid  give atMost or atLeast',
  ]);
  refuses('a misspelt bound, reported once', { [NEEDS]: swap('atMost', 'atmost') }, [
    NEEDS,
    'atmost',
    'needs.light.rules.0.atmost  unknown field "atmost"  did you mean "atMost"?',
  ]);
  refuses('answers that are not a list', { [NEEDS]: swap('meets: [yes]', 'meets: yes') }, [
    NEEDS,
    'meets: yes',
    'needs.night.rules.0.meets  "yes" is text  write a list of text',
  ]);
  refuses('a word where true or false belongs', { [NEEDS]: swap('atMost: 12', 'atMost: 12, free: yes') }, [
    NEEDS,
    'free: yes',
    'needs.light.rules.0.free  "yes" is text  write true or false',
  ]);
});

describe('what is too long, too short, too many or too few', () => {
  const schema = z.object({
    word: z.string().min(3).max(5),
    list: z.array(z.string()).min(2).max(3),
    port: z.int().max(9),
  });
  const said = (data: object): string[] =>
    explain('a.yml', schema, { word: 'four', list: ['a', 'b'], port: 1, ...data }).map(({ path, message, fix }) =>
      [path.join('.'), message, fix].join(' | '),
    );
  const cases: readonly (readonly [object, string])[] = [
    [{ word: 'letters' }, 'word | has 7 characters, at most 5 are allowed | shorten it'],
    [{ word: 'to' }, 'word | has 2 characters, at least 3 are allowed | lengthen it'],
    [{ word: '' }, 'word | is empty | write text, or remove it'],
    [{ list: ['a', 'b', 'c', 'd', 'e'] }, 'list | has 5 entries, at most 3 are allowed | remove 2'],
    [{ list: ['a'] }, 'list | has 1 entry, at least 2 are allowed | add 1'],
    [{ list: [] }, 'list | is an empty list | add at least 2'],
    [{ port: 10 }, 'port | 10 is out of range | use at most 9'],
  ];
  for (const [data, message] of cases) test(message, () => assert.deepEqual(said(data), [message]));

  test('the wordings of a question that are too many', () => {
    const also = 'nine'
      .padEnd(9, '-')
      .split('')
      .map((letter, index) => `${letter}${index}`);
    const found = explain('content/faq/a.mdx', faqSchema, { also }).find(({ path }) => path.join('.') === 'also');
    assert.deepEqual([found?.message, found?.fix], ['has 9 entries, at most 8 are allowed', 'remove 1']);
  });
});
