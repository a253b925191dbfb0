import assert from 'node:assert/strict';
import { test } from 'node:test';

const PLACEHOLDER = 'https://code.whichmesh.example/whichmesh';
/** The module as a build with this environment reads it. */
const repositoryWith = async (url: string | undefined): Promise<string> => {
  if (url === undefined) delete process.env.REPOSITORY_URL;
  else process.env.REPOSITORY_URL = url;
  const { REPOSITORY } = (await import(`../src/ui/site.ts?${url}`)) as { REPOSITORY: string };
  return REPOSITORY;
};

test('links to the repository go where REPOSITORY_URL says', async () => {
  assert.equal(await repositoryWith('https://code.example/a/b/'), 'https://code.example/a/b');
});

test('a variable that is set to nothing is not set: a container build hands it over empty', async () => {
  assert.equal(await repositoryWith(undefined), PLACEHOLDER);
  assert.equal(await repositoryWith(''), PLACEHOLDER);
});
