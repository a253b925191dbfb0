import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchFiles } from '../../integrations/search/files.ts';
import { recordsOfContent } from '../../integrations/search/records.ts';
import { EXPECTED_FAILURES, SEARCH_QUERIES, type SearchQuery } from '../support/search-queries.ts';
import { recordsWithTools, searcher } from '../support/search-files.ts';
import { content } from './content.ts';

const records = recordsOfContent(content);
const known = new Set(records.map(({ url }) => url));
const search = searcher(searchFiles(recordsWithTools(content)));

const of = (sort: SearchQuery['sort']) => SEARCH_QUERIES.filter((query) => query.sort === sort);

test('the list is long, and of all sorts', () => {
  assert.ok(SEARCH_QUERIES.length >= 150);
  assert.ok(of('exact').length >= 30);
  assert.ok(of('misspelt').length >= 20);
  assert.ok(of('long').length >= 20);
});

test('no query is a title of the site, and none is listed twice', () => {
  const titles = new Set(records.map(({ title }) => title.toLowerCase()));
  assert.deepEqual(
    SEARCH_QUERIES.filter(({ query, sort }) => sort !== 'exact' && titles.has(query.toLowerCase())).map((q) => q.query),
    [],
  );
  assert.equal(new Set(SEARCH_QUERIES.map(({ query }) => query)).size, SEARCH_QUERIES.length);
});

test('at most one query in twenty is expected to fail', () => {
  assert.ok(Object.keys(EXPECTED_FAILURES).length <= SEARCH_QUERIES.length / 20);
});

// Those that lead to the content's own things; tests/dist/search.test.ts looks for the others, on the built pages.
for (const { query, places } of SEARCH_QUERIES.filter((one) => one.places.every((place) => known.has(place)))) {
  if (query in EXPECTED_FAILURES) continue;
  test(`"${query}" finds its answer among the first three`, () => {
    const first = search(query).then.slice(0, 3);
    assert.ok(
      places.some((place) => first.includes(place)),
      `found ${first.join(' ')}, not ${places.join(' or ')}`,
    );
  });
}
