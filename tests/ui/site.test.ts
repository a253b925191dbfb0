import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as site from '../../src/ui/site.ts';

type Site = typeof site;
const before = process.env.REPOSITORY_URL;
const set = (url: string | undefined) => {
  if (url === undefined) delete process.env.REPOSITORY_URL;
  else process.env.REPOSITORY_URL = url;
};
/** The module as a build with this environment reads it; other tests of this process see the environment as it was. */
const siteWith = async (url: string | undefined): Promise<Site> => {
  set(url);
  try {
    return (await import(`../../src/ui/site.ts?${url}`)) as Site;
  } finally {
    set(before);
  }
};

test('links to the repository go where REPOSITORY_URL says', async () => {
  const { issuesUrl, reportUrl, sourceFileUrl } = await siteWith('https://code.example/a/b/');
  const form = 'https://code.example/a/b/issues/new?template=fact.yml&version=v1+beta';
  assert.equal(reportUrl('fact', { version: 'v1 beta' }), form);
  assert.equal(issuesUrl(), 'https://code.example/a/b/issues');
  assert.equal(sourceFileUrl('content/'), 'https://code.example/a/b/tree/main/content');
  assert.equal(sourceFileUrl('content/needs.yml'), 'https://code.example/a/b/blob/main/content/needs.yml');
});

test('without REPOSITORY_URL there is nowhere to report, nor where a container build hands it over empty', async () => {
  for (const url of [undefined, '', '/']) {
    const { issuesUrl, REPOSITORY, reportUrl, sourceFileUrl } = await siteWith(url);
    for (const link of [REPOSITORY, issuesUrl(), reportUrl('page', {}), sourceFileUrl('content/')]) {
      assert.equal(link, undefined);
    }
  }
});
