import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesFor, placesById, type SearchDirectory } from '../../../src/features/search/search-directory.ts';

const directory: SearchDirectory = {
  files: [
    ['alpha', 'beta', 'one'],
    ['gamma', 'relay', 'two'],
    ['relay_', 'zeta', 'three'],
  ],
  groups: [
    ['/faq/', 'question', '', [['q1', 'ports', 'Which ports?']]],
    [
      '/tools/alpha/',
      'tool',
      'Alpha',
      [
        ['t1', '', 'Alpha'],
        ['t2', 'backup', 'Backup'],
      ],
    ],
  ],
};

test('a place is known by the id that the engine has for it', () => {
  const places = placesById(directory);
  assert.deepEqual(places.get('q1'), { path: '/faq/#ports', kind: 'question', title: 'Which ports?', page: '' });
  assert.deepEqual(places.get('t1'), { path: '/tools/alpha/', kind: 'tool', title: 'Alpha', page: 'Alpha' });
  assert.equal(places.get('t2')?.path, '/tools/alpha/#backup');
});

test('the files of the index that hold the words of a query, each once', () => {
  assert.deepEqual(filesFor(['relay', 'gateway'], directory), ['two']);
  assert.deepEqual(filesFor(['alpha', 'zeta'], directory), ['one', 'three']);
});

test('a word between two files is left to the engine', () => {
  assert.deepEqual(filesFor(['delta', 'aaa'], directory), []);
});
