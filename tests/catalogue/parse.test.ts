import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from '../../src/catalogue/parse.ts';
import { messagesOf, SOUND, swap } from '../fixtures/content.ts';
import { ALPHA, NEEDS, refuses } from '../fixtures/refuses.ts';

const noFrontmatter = '(file)  has no frontmatter  start the file with a line ---, its fields, and another line ---';
const crlf = Object.fromEntries(Object.entries(SOUND).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
const bomb = `a: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\nd: [${'*c,'.repeat(20)}]\n`;

describe('text: check refuses', () => {
  refuses('a tab as indentation, reported once', { [ALPHA]: swap('  lights:', '\tlights:') }, [
    ALPHA,
    '\tlights',
    'line 12  is not valid YAML: Tabs are not allowed as indentation  indent with spaces',
  ]);
  refuses('a key written twice', { [NEEDS]: swap('  light:', '  night: # again') }, [
    NEEDS,
    '# again',
    'line 10  is not valid YAML: Map keys must be unique  write each key once',
  ]);
  refuses('a quote that is never closed, at its opening', { [ALPHA]: swap('A bicycle by alpha.', '"A bicycle.') }, [
    ALPHA,
    '"A bicycle',
    'line 3  is not valid YAML: Missing closing quote  close the quote or the bracket',
  ]);
  refuses('a colon without quotes', { [ALPHA]: swap('A bicycle by alpha.', 'A bicycle: red') }, [
    ALPHA,
    'bicycle: red',
    'line 3  is not valid YAML: Nested mappings are not allowed in compact mappings  quote text that holds a colon or a hash, and check the indentation',
  ]);
  refuses('a text that a hash cuts', { [ALPHA]: swap('A bicycle by alpha.', 'A bicycle by alpha, see 6, #7.') }, [
    ALPHA,
    '#7',
    'line 3  loses the rest of the line: YAML takes a hash after a space for a comment  put the text in quotes',
  ]);
  test('nothing about a hash in quotes, and nothing about a comment', () => {
    const quoted = {
      ...SOUND,
      [ALPHA]: (SOUND[ALPHA] ?? '').replace('A bicycle by alpha.', "'A bicycle (see #7, #8).' # why"),
    };
    assert.deepEqual(messagesOf(quoted), []);
  });
  refuses('a tag', { [NEEDS]: swap('label: Light', 'label: !!js/function x') }, [
    NEEDS,
    '!!js',
    'line 11  is not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function  remove the tag: plain values are enough',
  ]);
  refuses('two documents in a file', { [NEEDS]: (text) => `${text}---\na: 1\n` }, [
    NEEDS,
    '---',
    'line 22  is not valid YAML: Source contains multiple documents  remove the line ---',
  ]);
  refuses('an alias without anchor', { [NEEDS]: swap('label: Light', 'label: *nope') }, [
    NEEDS,
    '',
    '(file)  Unresolved alias (the anchor must be set before the alias): nope  write the values out',
  ]);
  refuses('aliases that unfold without end', { [NEEDS]: bomb }, [
    NEEDS,
    '',
    '(file)  Excessive alias count indicates a resource exhaustion attack  write the values out',
  ]);
  refuses('a page without frontmatter', { [ALPHA]: 'Hello\n' }, [ALPHA, '', noFrontmatter]);
  refuses('frontmatter that never ends', { [ALPHA]: swap('---\n<Section id="what', '<Section id="what') }, [
    ALPHA,
    '',
    noFrontmatter,
  ]);
  refuses('an empty page', { [ALPHA]: '' }, [ALPHA, '', noFrontmatter]);
  refuses('an empty file', { [NEEDS]: '' }, [NEEDS, '', '(file)  is empty  write {groups, needs}, or remove it']);
  refuses('a list where fields belong', { [NEEDS]: '- night\n' }, [
    NEEDS,
    '',
    '(file)  is a list  write {groups, needs}',
  ]);
  refuses(
    'a byte order mark, and goes on behind it',
    { [ALPHA]: (text) => `\uFEFF${text.replace('hue: blue', 'hue: bleu')}` },
    [ALPHA, '', '(file)  starts with a byte order mark  save it as UTF-8 without BOM'],
    [ALPHA, 'bleu', 'hue  "bleu" is not allowed here  did you mean "blue"?'],
  );
  refuses(
    'a mistake in a file with CRLF, at its line',
    { ...crlf, [ALPHA]: (text) => text.replace('hue: blue', 'hue: bleu').replaceAll('\n', '\r\n') },
    [ALPHA, 'bleu', 'hue  "bleu" is not allowed here  did you mean "blue"?'],
  );
  test('nothing about lines that end in CRLF', () => assert.deepEqual(messagesOf(crlf), []));
});

describe('parse', () => {
  const page = parse('a.mdx', '---\ntitle: A\nlist:\n  - {x: 1}\n  - {x: 2}\n---\n\nBody\n---\nmore\n');
  test('parts frontmatter and body at the first closing line', () => {
    assert.deepEqual(page.data, { title: 'A', list: [{ x: 1 }, { x: 2 }] });
    assert.equal(page.body, '\nBody\n---\nmore\n');
  });
  test('finds the line of a field, an item, and of the nearest parent of what is missing', () => {
    assert.equal(page.lineOf([]), 1);
    assert.equal(page.lineOf(['title']), 2);
    assert.equal(page.lineOf(['list', 1]), 5);
    assert.equal(page.lineOf(['list', 1, 'x']), 5);
    assert.equal(page.lineOf(['list', 1, 'y', 'z']), 5);
    assert.equal(page.lineOf(['list', 7]), 3);
  });
  test('reads yes and no as the words they are, and days as Astro does', () => {
    const { data } = parse('a.yml', 'a: yes\nb: no\nc: 2026-11-22\nd: "2026-11-22"\n');
    assert.deepEqual(data, { a: 'yes', b: 'no', c: new Date('2026-11-22'), d: '2026-11-22' });
  });
  test('leaves a day that no calendar has as it was written', () => {
    assert.deepEqual(parse('a.yml', 'a: 2026-02-30\nb: 2027-02-29\nc: 2028-02-29\nd: 2026-13-01\n').data, {
      a: '2026-02-30',
      b: '2027-02-29',
      c: new Date('2028-02-29'),
      d: '2026-13-01',
    });
  });
  test('tells two mistakes of their own kind', () => {
    const { problems } = parse('a.yml', 'a: 1\na: 2\nb: 1\nb: 2\n');
    assert.deepEqual(
      problems.map(({ path }) => path),
      [['line 2'], ['line 4']],
    );
  });
});
