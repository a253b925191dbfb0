import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkContent } from '../../src/catalogue/index.ts';
import { PROSE } from '../../src/catalogue/rules/pages.ts';
import { readContent } from '../../src/catalogue/read.ts';
import { messagesOf, SOUND, swap, TODAY, withContent } from '../fixtures/content.ts';
import { ALPHA, NEEDS, refuses } from '../fixtures/refuses.ts';

const stranger = '(file)  is not part of the content';
const misplaced = `${stranger}  move or rename it: only content/tools/*.mdx is read`;
const absent = (place: string) =>
  [place, '', `(file)  no file found  write ${place}, or correct the name of the folder`] as const;

describe('files: check refuses', () => {
  refuses('a misspelt folder', { 'content/claim/alpha.yml': 'a: 1\n' }, [
    'content/claim',
    '',
    `${stranger}  did you mean "claims"?`,
  ]);
  refuses('a misspelt file', { 'content/plan.yml': 'a: 1\n' }, [
    'content/plan.yml',
    '',
    `${stranger}  did you mean "plans.yml"?`,
  ]);
  refuses(
    'a file of another kind in a folder, and one that lies too deep',
    { 'content/tools/delta.md': '', 'content/tools/README': '', 'content/tools/more/delta.mdx': '' },
    ['content/tools/README', '', misplaced],
    ['content/tools/delta.md', '', misplaced],
    ['content/tools/more/delta.mdx', '', misplaced],
  );
  refuses(
    'a folder that is named like a file',
    { 'content/tools/delta.mdx/notes': '' },
    ['content/tools/delta.mdx', '', '(file)  cannot be read  make it a file with read permission'],
    ['content/tools/delta.mdx/notes', '', misplaced],
  );
  refuses('a file of 5 MB', { [ALPHA]: 'x'.repeat(5_000_000) }, [
    ALPHA,
    '',
    '(file)  is 5000000 bytes long  split it: 1 MB is the limit',
  ]);
  refuses(
    'text that is not UTF-8',
    { [ALPHA]: Buffer.from((SOUND[ALPHA] ?? '').replace('It rides', 'It ridés'), 'latin1') },
    [ALPHA, '', '(file)  is not UTF-8 text  save it as UTF-8'],
  );
  refuses(
    'a folder without tools',
    Object.fromEntries(
      Object.keys(SOUND)
        .filter((file) => file.includes('tools'))
        .map((file) => [file, null]),
    ),
    absent('content/tools/*.mdx'),
  );
  refuses(
    'an empty folder, naming each file that a site cannot be without',
    Object.fromEntries(Object.keys(SOUND).map((file) => [file, null])),
    absent('content/criteria.yml'),
    absent('content/needs.yml'),
    absent('content/pages/*.mdx'),
    absent('content/plans.yml'),
    absent('content/sources/*.yml'),
    absent('content/tools/*.mdx'),
  );
  test('a place without content at all, as an empty one', () => {
    assert.equal(checkContent('/nowhere', TODAY).problems.length, 6);
  });
  test('nothing about what editors and systems leave behind', () => {
    assert.deepEqual(messagesOf({ 'content/.DS_Store': 'x', 'content/tools/.alpha.mdx.swp': 'x' }), []);
  });
});

describe('reading', () => {
  test('gives every file with its kind, id, data and body, in a stable order', () =>
    withContent({}, (root) => {
      const { files, drafts, problems, incomplete } = readContent(root);
      assert.deepEqual(
        files.map(({ kind, id }) => `${kind}/${id}`),
        [
          'criteria/criteria',
          'needs/needs',
          'plans/plans',
          'sources/alpha',
          'sources/beta',
          'sources/gamma',
          'claims/alpha',
          'tools/alpha',
          'tools/beta',
          'tools/gamma',
          ...PROSE.map((id) => `pages/${id}`),
        ],
      );
      assert.match(
        files.find(({ kind, id }) => kind === 'tools' && id === 'gamma')?.body ?? '',
        /^<Section id="what-it-is"/,
      );
      assert.deepEqual([drafts, problems, incomplete], [[], [], new Set()]);
    }));
  test('keeps of a broken file what passes: other fields, other facts, each whole or not at all', () =>
    withContent({ [ALPHA]: swap('bell: {value: no,', 'bell: {value: on,') }, (root) => {
      const { drafts, incomplete } = readContent(root);
      const data = drafts[0]?.data as { name: string; facts: object };
      assert.equal(data.name, 'Alpha');
      assert.deepEqual(Object.keys(data.facts), ['newest', 'lights', 'weight', 'terms', 'shape', 'slogan']);
      assert.deepEqual([...incomplete], ['tools']);
    }));
  test('keeps nothing of a file that cannot be parsed', () =>
    withContent({ [NEEDS]: '"' }, (root) => {
      const { drafts, incomplete } = readContent(root);
      assert.deepEqual([drafts.length, [...incomplete]], [0, ['needs']]);
    }));
});
