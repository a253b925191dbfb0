import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchFiles } from '../../../integrations/search/files.ts';
import type { SearchRecord } from '../../../src/core/view/page.ts';
import { searcher } from '../../support/search-files.ts';

const record = (url: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ url, title, kind: 'criterion', also: [], text: '' },
  ...more,
});
/** Others, so that a word in few places is rare. */
const OTHERS = Array.from({ length: 30 }, (_, index) =>
  record(`/compare/#other-${index}`, `Matter ${index}`, { text: 'Alpha and beta carry letters.' }),
);
const search = (...records: SearchRecord[]) => searcher(searchFiles([...records, ...OTHERS]));

test('a title beats another wording, and that beats a text', () => {
  const { then } = search(
    record('/a/', 'Roofs', { text: 'A lantern is hung up.' }),
    record('/b/', 'Masts', { also: ['lantern'] }),
    record('/c/', 'Lantern'),
  )('lantern');
  assert.deepEqual(then, ['/c/', '/b/', '/a/']);
});

test('the page about a pair is first, in any order and wording', () => {
  const find = search(
    record('/compare/alpha-vs-beta/', 'Alpha or Beta', { kind: 'page' }),
    record('/faq/both/', 'Does alpha carry what beta seals?', { kind: 'question', text: 'Alpha, beta, alpha, beta.' }),
    record('/tools/alpha/', 'Alpha', { kind: 'tool' }),
    record('/tools/beta/', 'Beta', { kind: 'tool' }),
  );
  for (const query of ['alpha vs beta', 'beta or alpha', 'compare beta alpha', 'difference between alpha and beta']) {
    assert.equal(find(query).then[0], '/compare/alpha-vs-beta/', query);
  }
});

/** Two tools with pages of their own, what compares them, and the ways from one to the other. */
const TOOLS = [
  record('/tools/alpha/', 'Alpha', { kind: 'tool', text: 'Alpha or Beta for a team of 5: take Alpha.' }),
  record('/tools/beta/', 'Beta', { kind: 'tool' }),
  record('/compare/alpha-vs-beta/', 'Alpha or Beta', { kind: 'page' }),
  record('/migrate/alpha-to-beta/', 'From Alpha to Beta', { kind: 'page', also: ['move', 'switch'] }),
  record('/migrate/beta-to-alpha/', 'From Beta to Alpha', { kind: 'page', also: ['move', 'switch'] }),
];

test('two tools lead to what compares them, whatever else is typed, unless a move is', () => {
  const find = search(...TOOLS, record('/faq/team/', 'What does a team of 5 people need?', { kind: 'question' }));
  for (const query of ['beta or alpha for a team of 5 people', 'alpha vs beta team', 'alhpa beta team of 5']) {
    assert.equal(find(query).then[0], '/compare/alpha-vs-beta/', query);
  }
  assert.equal(find('switch our team from beta to alpha').then[0], '/migrate/beta-to-alpha/');
  assert.equal(find('alpha vs beta', 'question').then[0], undefined);
});

test('a row of the comparison answers to the name of a tool as well, and no row to the name alone', () => {
  const find = search(
    ...TOOLS,
    record('/tools/alpha/#not-for', 'Not for roofs, lantern masts or small lofts', { kind: 'tool', page: 'Alpha' }),
    record('/compare/lantern/', 'Lantern on the mast'),
  );
  const { now, then } = find('lantern mast alpha');
  assert.equal(now[0], '/compare/lantern/');
  assert.equal(then[0], '/compare/lantern/');
  assert.equal(find('alpha').then[0], '/tools/alpha/');
  assert.ok(!find('alpha').now.includes('/compare/lantern/'));
});

test('what is about the tool of the query comes before what is about another', () => {
  const find = search(
    ...TOOLS,
    record('/t/mast/', 'The lantern of the mast is dark', { kind: 'symptom', later: ['Alpha'], text: 'Unlike Beta.' }),
    record('/t/roof/', 'A lantern on the roof does not burn', {
      kind: 'symptom',
      later: ['Beta'],
      text: 'Beta, beta.',
    }),
    record('/tools/alpha/oil/', 'Lanterns of Alpha', { kind: 'tool' }),
  );
  const symptoms = (query: string) => find(query, 'symptom').then;
  assert.deepEqual(symptoms('beta lantern mast'), ['/t/roof/', '/t/mast/']);
  assert.deepEqual(symptoms('alpha lantern roof'), ['/t/mast/', '/t/roof/']);
  assert.equal(find('beta lantern').then[0], '/t/roof/');
  assert.equal(find('alpha lantern').then[0], '/tools/alpha/oil/');
});

test('a wording that is the whole query comes early, in any order and form, with a tool or without', () => {
  const find = search(
    ...TOOLS,
    record('/a/', 'Lanterns and masts', { also: ['roofs'] }),
    record('/b/', 'Lantern masts', { also: ['oil'] }),
    record('/t/', 'Nothing burns', { kind: 'symptom', later: ['masts without lanterns', 'Beta'] }),
  );
  for (const query of ['lantern mast', 'why is there no lantern on the mast', 'beta mast lantern']) {
    assert.ok(find(query).then.slice(0, 3).includes('/t/'), query);
  }
});

test('where something does not work, a symptom comes before a row', () => {
  const find = search(
    record('/row/', 'Lantern', { text: 'Oil.' }),
    record('/t/', 'The lantern smokes', { kind: 'symptom', text: 'Oil.' }),
  );
  assert.equal(find('lantern oil').then[0], '/row/');
  assert.ok(find('lantern oil broken').then.includes('/t/'));
});

test('a whole number does not begin a longer one', () => {
  const find = search(record('/a/', 'Teams of 77'), record('/b/', 'Of 7726', { text: 'On 7726-11-22.' }));
  assert.deepEqual(find('77').then, ['/a/']);
  assert.deepEqual(find('7726').then, ['/b/']);
});

test('it is known whether a place has all the words', () => {
  const find = search(record('/a/', 'Lantern oil'), record('/b/', 'Masts'));
  assert.equal(find('lantern oil').findings.apart, false);
  assert.equal(find('lantern masts').findings.apart, true);
});

test('from one to another is not the way back', () => {
  const find = search(
    record('/migrate/alpha-to-beta/', 'From Alpha to Beta', { kind: 'page' }),
    record('/migrate/beta-to-alpha/', 'From Beta to Alpha', { kind: 'page' }),
  );
  assert.equal(find('from alpha to beta').then[0], '/migrate/alpha-to-beta/');
  assert.equal(find('from beta to alpha').then[0], '/migrate/beta-to-alpha/');
});

test('a long query is led by its rare words', () => {
  const find = search(record('/faq/wax/', 'What if the wax melts?', { kind: 'question' }));
  assert.equal(find('my letters from alpha to beta arrive with melted wax on them').then[0], '/faq/wax/');
});

test('a version is found as it is written, and not by its figures', () => {
  const find = search(
    record('/compare/#latest', 'Latest', { text: 'Version v2.0.1 came out.' }),
    record('/compare/#ram', 'Memory', { text: '1 GB, 2 helpers, 0 roofs.' }),
  );
  assert.deepEqual(find('2.0.1').then, ['/compare/#latest']);
  assert.deepEqual(find('v2.0.1').then, ['/compare/#latest']);
});

test('what software prints is found nearly like a name, once the texts are searched', () => {
  const find = search(
    record('/t/', 'Nothing arrives', { kind: 'symptom', later: ['failed to open hatch: no such roof'] }),
    record('/u/', 'Hatch', { text: 'A hatch.' }),
  );
  assert.equal(find('ERROR failed to open hatch: no such roof').then[0], '/t/');
});

test('a slip is forgiven, said, and only where nothing holds the word', () => {
  const find = search(record('/a/', 'Lantern'), record('/b/', 'Masts', { text: 'A lantirn is another thing.' }));
  assert.deepEqual(find('lantrn').findings.instead, [['lantrn', 'lantern']]);
  assert.equal(find('lantrn').then[0], '/a/');
  assert.deepEqual(find('lantirn').findings.instead, []);
  assert.deepEqual(find('lantirn').then, ['/b/']);
});

test('accents and case make no difference', () => {
  assert.equal(search(record('/a/', 'Lantern'))('LÁNTERN').then[0], '/a/');
});

test('a word that nothing holds is named, and the rest is found', () => {
  const { findings, then } = search(record('/a/', 'Lantern'))('lantern zzzz');
  assert.deepEqual(findings.missing, ['zzzz']);
  assert.deepEqual(then, ['/a/']);
});

test('where nothing is found, the nearest are named', () => {
  const find = search(record('/a/', 'Lantern'));
  assert.deepEqual(find('lamtirm').then, []);
  assert.equal(find('lamtirm').findings.near.length, 1);
  assert.deepEqual(find('zzzz').findings.near, []);
});

test('one page does not fill the first five, where others are nearly as good', () => {
  const sections = Array.from({ length: 6 }, (_, index) =>
    record(`/guide/#${index}`, 'Lantern', { kind: 'page', page: 'Guide' }),
  );
  const { then } = search(...sections, record('/a/', 'Lanterns at sea', { kind: 'page' }))('lantern');
  assert.ok(then.slice(0, 5).includes('/a/'));
});

test('a kind leaves the others out', () => {
  const find = search(record('/a/', 'Lantern'), record('/b/', 'Lantern', { kind: 'need' }));
  assert.deepEqual(find('lantern', 'need').then, ['/b/']);
});

test('what the names make sure of comes first, before and after the texts', () => {
  const { now, then } = search(
    record('/a/', 'Lantern oil'),
    record('/b/', 'Masts', { text: 'Lantern oil, lantern oil, lantern oil.' }),
  )('lantern oil');
  assert.deepEqual(now, ['/a/']);
  assert.deepEqual(then, ['/a/', '/b/']);
  assert.deepEqual(search(record('/b/', 'Masts', { text: 'Lantern oil.' }))('lantern oil').now, []);
});
