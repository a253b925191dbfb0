import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceRef } from '../../../src/catalogue/schemas/source.ts';

describe('where a source is', () => {
  const good = [
    'alpha/bike@v1.2.0',
    'alpha/bike@8077923b',
    'alpha/bike@v1.2.0:docs/',
    'alpha/bike@v1.2.0:src/a_b/[id].ts#L3',
    'al.pha/bi-ke@cli/v1.2.0:src/main.go#L3-L9',
    'alpha/bike@release/v1.2',
    'alpha/bike@mainline-v1:README.md',
    'https://alpha.example/docs?x=1#top',
    'https://github.com/alpha/bike/blob/v1.2.0/main/README.md',
    'https://github.com/alpha/bike/tree/8077923b',
    'https://github.com/alpha/main/releases',
    'https://raw.githubusercontent.com/alpha/bike/v1.2.0/main/README.md',
    'http://alpha.example/',
    '/field-report/',
    '/lab/1/memory/',
    '/lab/1/memory/#nodes-10',
  ];
  for (const reference of good) test(`may be ${reference}`, () => assert.ok(sourceRef.safeParse(reference).success));
  const bad = [
    'alpha/bike',
    'alpha/bike:src/main.go',
    'alpha@v1.2.0',
    'alpha/bike@v1.2.0:src/main.go#3-9',
    'alpha/bike@v1.2.0:src/my file.go',
    ...['main', 'master', 'HEAD', 'develop', 'trunk'].flatMap((branch) => [
      `alpha/bike@${branch}`,
      `alpha/bike@${branch}:src/main.go#L3`,
      `https://github.com/alpha/bike/blob/${branch}/README.md`,
      `https://github.com/alpha/bike/tree/${branch}`,
    ]),
    'https://gitlab.com/alpha/bike/-/blob/master/README.md#L3',
    'https://raw.githubusercontent.com/alpha/bike/main/README.md',
    'https://raw.githubusercontent.com/alpha/bike/refs/heads/next/README.md',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://alpha.example/',
    'https://',
    '//alpha.example/',
    '/lab/1',
    '/lab//',
    '',
  ];
  for (const reference of bad)
    test(`may not be "${reference}"`, () => assert.ok(!sourceRef.safeParse(reference).success));
});
