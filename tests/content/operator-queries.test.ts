import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchFiles } from '../../integrations/search/files.ts';
import { recordsOfContent } from '../../integrations/search/records.ts';
import { OPERATOR_QUERIES, UNANSWERED } from '../support/operator-queries.ts';
import { recordsWithTools, searcher } from '../support/search-files.ts';
import { content } from './content.ts';

const records = recordsOfContent(content);
const search = searcher(searchFiles(recordsWithTools(content)));
/** The last part of an address: the id of what it leads to. */
const idOf = (path: string) => /([^/#]+)\/?$/.exec(path)?.[1] ?? '';
const known = new Set(records.map(({ url }) => idOf(url)));
const answered = (query: string, ids: readonly string[]) =>
  search(query)
    .then.slice(0, 3)
    .some((path) => ids.includes(idOf(path)));

test('every expected answer exists', () => {
  assert.deepEqual(
    OPERATOR_QUERIES.flatMap(([, ...ids]) => ids).filter((id) => !known.has(id)),
    [],
  );
});

test('what operators type finds its answer among the first three, but for those that are listed', () => {
  const missed = OPERATOR_QUERIES.filter(([query, ...ids]) => !answered(query, ids)).map(([query]) => query);
  assert.deepEqual(missed.toSorted(), Object.keys(UNANSWERED).toSorted());
});
