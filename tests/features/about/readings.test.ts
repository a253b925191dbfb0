import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutView } from '../../../src/features/about/view.ts';
import { readingsOf, readingSummary } from '../../../src/features/about/readings.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

test('second readings are counted by their end and by whom a correction favours, facts by tool and claims together', () => {
  const { columns, rows, total } = readingsOf(letterPosts);
  const column = (name: string) =>
    Object.fromEntries(rows.map(({ label, cells }) => [label, cells.find((cell) => cell.column === name)?.figure]));
  assert.deepEqual(columns, [...letterPosts.tools.map(({ name }) => name), 'Claims']);
  const rowsOfTool = letterPosts.criteria.length;
  assert.deepEqual(column('Brackenpost'), {
    Entries: rowsOfTool,
    'The second reader agreed': 0,
    Corrected: 1,
    'Corrections in favour of the tool': 0,
    'Corrections against the tool': 1,
    'Corrections that favour neither side': 0,
    'Source could not be opened': 0,
    'Not yet read a second time': rowsOfTool - 1,
  });
  assert.equal(column('Amberwick')['The second reader agreed'], 1);
  assert.equal(total.all, letterPosts.tools.length * rowsOfTool + letterPosts.claims.length);
  assert.equal(total.agrees + total.corrected + total.unread + total.toCome, total.all);
});

test('the summary says how many were read and how many were corrected, and for whom', () => {
  const { summary } = aboutView(letterPosts).readings;
  const { total } = readingsOf(letterPosts);
  assert.equal(summary, readingSummary(total));
  assert.equal(
    readingSummary({ all: 9, agrees: 4, corrected: 3, inFavour: 1, against: 2, neither: 0, unread: 1, toCome: 1 }),
    'Of 9 facts and claims, a second reader read 7 and corrected 3 of these: 1 in favour of a tool, 2 against one, 0 neither.',
  );
});

test('the page lists every reason against an answer with its effect', () => {
  const { levels, reasons } = aboutView(letterPosts).certainty;
  assert.deepEqual(levels, ['high', 'moderate', 'low', 'very low']);
  assert.deepEqual(reasons[0], { reason: 'Only documentation says so', effect: '1 level down' });
  assert.deepEqual(reasons.at(-1)?.effect, 'at most moderate');
  assert.ok(reasons.some(({ effect }) => effect === '3 levels down'));
});
