import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parseDocument } from 'yaml';
import { ROOT } from '../../../scripts/lib/run.ts';
import { INVENTED, SITE_DAY } from '../../../scripts/lib/small-site.ts';
import { checkContent } from '../../../src/catalogue/index.ts';
import { draftOf } from '../../../src/catalogue/authoring/draft.ts';
import type { Problem } from '../../../src/catalogue/problem.ts';

const root = mkdtempSync(join(tmpdir(), 'new-'));
cpSync(join(INVENTED, 'content'), join(root, 'content'), { recursive: true });
after(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/new.ts'), '--root', root, ...args], { encoding: 'utf8' });
const problems = () => checkContent(root, SITE_DAY).problems;

/** What a willing author writes where the check asks for something, going by nothing but its words. */
const answerTo = ({ path, fix }: Problem): unknown => {
  const [, options] = /one of: ([^{]*)/.exec(fix) ?? [];
  if (options) return options.includes('unknown') ? 'unknown' : options.split(', ')[0];
  if (fix.startsWith('add at least')) return ['aw-handbook'];
  if (fix.includes('YYYY-MM-DD')) return '2026-01-05';
  if (fix.includes('v1.2.3')) return 'v1.2.3';
  if (fix.includes('https address')) return 'https://quillmesh.example';
  if (fix.startsWith('write a number')) return 7000;
  if (fix.includes('under parts') || fix.includes('lower-case')) return 'first';
  return `Words on ${path.join(' ')}`;
};

/** The field that a message asks for: the one it names, or one below it that it asks to add. */
const placeOf = ({ path, fix }: Problem): (string | number)[] => {
  const [, field] = /\badd (note|sources|gaps|unmeasured)\b/.exec(fix) ?? [];
  if (field === 'gaps') return ['gaps'];
  return field ? [...path, field] : [...path];
};

const fill = (file: string, asked: readonly Problem[]): void => {
  const [, fields = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  const document = parseDocument(fields);
  for (const problem of asked) {
    const place = placeOf(problem);
    // What is said of the whole file is about its article.
    if (place.length === 0) continue;
    document.setIn(place, place.at(-1) === 'sources' ? ['aw-handbook'] : answerTo(problem));
  }
  const titled = asked.some(({ kind }) => kind === 'tool-section') ? body.replaceAll('title=""', 'title="T"') : body;
  writeFileSync(join(root, file), `---\n${String(document)}---\n${titled}`);
};

test('a new tool is sound once its author has filled in what the check names, and nothing else', () => {
  const { stdout, status } = run('tool', 'quillmesh');
  assert.equal(status, 0);
  assert.match(stdout, /^content\/tools\/quillmesh\.mdx /);
  let rounds = 0;
  for (let asked = problems(); asked.length > 0; asked = problems()) {
    assert.deepEqual([...new Set(asked.map(({ file }) => file))], ['content/tools/quillmesh.mdx']);
    assert.ok((rounds += 1) < 6, checkContent(root, SITE_DAY).text);
    fill('content/tools/quillmesh.mdx', asked);
  }
  assert.ok(rounds > 1);
});

describe('a new entry', () => {
  const add = (name: string, id: string, variant?: string) => {
    const { file, text } = draftOf(root, name, id, variant);
    writeFileSync(join(root, file), text);
    return file;
  };
  test('of every kind is read by the check, which asks for more', () => {
    const files = [
      add('need', 'tall-loft'),
      add('question', 'how-tall'),
      add('scenario', 'tall-tower'),
      add('migration', 'brackenpost-to-cobblegrid'),
      add('alternative', 'owls'),
      add('term', 'owl'),
      add('source', 'owls/owl-book'),
    ];
    const found = problems();
    for (const file of files)
      assert.ok(
        found.some((problem) => problem.file === file && problem.kind === 'shape'),
        file,
      );
    // While the criteria are broken, nothing is said of what depends on them.
    const criteria = add('criterion', 'loft-height', 'support');
    assert.ok(problems().some(({ file, kind }) => file === criteria && kind === 'shape'));
    const broken = new Set(['yaml', 'unreadable', 'unknown-file', 'body']);
    assert.deepEqual(
      found.filter(({ kind }) => broken.has(kind)),
      [],
    );
  });
  test('keeps the entries that are there', () => {
    assert.match(readFileSync(join(root, 'content/needs.yml'), 'utf8'), /^ {2}checked:\n[^]*^ {2}tall-loft:\n/m);
    assert.match(readFileSync(join(root, 'content/terms.yml'), 'utf8'), /^semaphore:\n[^]*^owl:\n/m);
  });
  test('says what a field holds, and which marks are free', () => {
    const { text } = draftOf(INVENTED, 'tool', 'quillmesh');
    assert.match(text, /^# Its colour; .* \(free: red, grey\)\nhue: red$/m);
    assert.match(text, /^ {4}# The answer\. \(one of: yes, partly, no, unknown, not-applicable\)\n {4}value:$/m);
    assert.match(text, /^# gaps:$/m);
    assert.match(text, /^<Section id="what-it-is" title="">$/m);
  });
  test('is refused where it cannot be made, with a word on why', () => {
    assert.throws(() => add('tol', 'x'), /^Error: There is no kind "tol": did you mean "tool"\?$/);
    assert.throws(() => add('tool', 'amberwick'), /content\/tools\/amberwick\.mdx exists already\.$/);
    assert.throws(() => add('need', 'night-letters'), /content\/needs\.yml has an entry "night-letters" already\.$/);
    assert.throws(
      () => add('criterion', 'x'),
      /Add --kind and one of: support, quantity, version, licence, choice, text$/,
    );
    assert.throws(() => add('source', 'x'), /Write the id as file\/id/);
    const { status, stderr } = run('tool');
    assert.deepEqual([status, stderr], [1, 'Name a kind and an id: npm run new -- tool quillmesh\n']);
  });
});
