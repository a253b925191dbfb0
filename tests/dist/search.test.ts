import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, files } from '../../scripts/lib/dist.ts';
import { filesFolder, wordFile, DIRECTORY } from '../../src/features/search/parts.ts';
import { placesOf, type SearchDirectory, type WordFile } from '../../src/features/search/search-directory.ts';
import { searcher } from '../support/search-files.ts';
import { EXPECTED_FAILURES, SEARCH_QUERIES } from '../support/search-queries.ts';
import { STRANGE_MISSES, STRANGE_WITHOUT_ANSWER, STRANGER_QUERIES } from '../support/stranger-queries.ts';

const read = <File>(file: string) => JSON.parse(readFileSync(join(DIST, 'search', file), 'utf8')) as File;
const directory = read<SearchDirectory>(DIRECTORY);
const folder = filesFolder(directory.build);
const words = directory.words.map((_, number) => read<WordFile>(folder + wordFile(number)));
const search = searcher({ directory, words });
const paths = new Set(placesOf(directory).map(({ path }) => path));

test('the search finds every place of the list', () => {
  const places = SEARCH_QUERIES.flatMap((query) => query.places);
  assert.deepEqual(
    places.filter((place) => !paths.has(place)),
    [],
  );
});

test('a question of the guide is found once, on the page of all needs', () => {
  const asked = [...paths].filter((path) => path.startsWith('/decide/#'));
  assert.ok(asked.length > 3);
  assert.deepEqual(
    asked.filter((path) => paths.has(path.replace('/decide/', '/'))),
    [],
  );
});

/** The pages of two tools of the field report, whose names are one word. */
const pairs = () =>
  [...paths].flatMap((path) => {
    const id = /^\/compare\/((?:defguard|headscale|netbird)-vs-(?:headscale|netbird))\/$/.exec(path)?.[1];
    return id ? [{ id, path }] : [];
  });

/** A tool that was invented as a copy says what its model says, with the same versions. */
const ofCopy = (place: string): boolean => place.startsWith('/tools/invented-');

test('every query finds its answer among the first three, but for those that are known not to', () => {
  const missed = SEARCH_QUERIES.filter(({ query, places }) => {
    const first = search(query)
      .then.filter((place) => !ofCopy(place))
      .slice(0, 3);
    return !(query in EXPECTED_FAILURES) && !places.some((place) => first.includes(place));
  });
  assert.deepEqual(
    missed.map(({ query }) => `${query}: ${search(query).then.slice(0, 3).join(' ')}`),
    [],
  );
});

test('what compares two tools is the first answer to a query with both, whatever else it says', () => {
  for (const { id, path } of pairs()) {
    const [one = '', other = ''] = id.split('-vs-');
    for (const query of [
      `${one} vs ${other}`,
      `${other} or ${one}`,
      `${one} or ${other} for a team of 20`,
      `is ${other} better than ${one} for contractors`,
    ]) {
      assert.equal(search(query).then[0], path, query);
    }
  }
});

/** A place, or a section of that page. */
const within = (place: string, page: string): boolean => place === page || place.startsWith(`${page}#`);

test('what somebody typed who saw no other list finds its place, but for what is listed', () => {
  const places = STRANGER_QUERIES.flatMap(([, ...all]) => all);
  assert.deepEqual(
    places.filter((place) => ![...paths].some((path) => within(path, place))),
    [],
  );
  const missed = STRANGER_QUERIES.filter(([query, ...all]) => {
    const first = search(query).then.filter((place) => !ofCopy(place));
    return !first.slice(0, 3).some((path) => all.some((place) => within(path, place)));
  });
  assert.deepEqual(missed.map(([query]) => query).toSorted(), Object.keys(STRANGE_MISSES).toSorted());
});

test('a word that is nowhere is named, and without any other nothing is found', () => {
  for (const [query, word] of Object.entries(STRANGE_WITHOUT_ANSWER)) {
    const { places, missing } = search(query).findings;
    assert.deepEqual(missing, word === '' ? [] : [word], query);
    if (query === word) assert.deepEqual(places, []);
  }
});

test('what is shown before the texts have come stays where it is', () => {
  for (const { query } of SEARCH_QUERIES) {
    const { now, then } = search(query);
    assert.deepEqual(then.slice(0, now.length), now, query);
  }
});

test('the files of one build only are there', () => {
  const others = files.filter((file) => file.startsWith('search/files/') && !file.startsWith(`search/${folder}`));
  assert.deepEqual(others, []);
});
