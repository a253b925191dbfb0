import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceRef } from '../../src/schemas/source.ts';

describe('where a source is', () => {
  const good = [
    'alpha/bike@v1.2.0',
    'alpha/bike@8077923b',
    'alpha/bike@v1.2.0:docs/',
    'alpha/bike@v1.2.0:src/a_b/[id].ts#L3',
    'al.pha/bi-ke@cli/v1.2.0:src/main.go#L3-L9',
    'https://alpha.example/docs?x=1#top',
    'http://alpha.example/',
    '/field-report/',
  ];
  for (const reference of good) test(`may be ${reference}`, () => assert.ok(sourceRef.safeParse(reference).success));
  const bad = [
    'alpha/bike',
    'alpha/bike:src/main.go',
    'alpha@v1.2.0',
    'alpha/bike@v1.2.0:src/main.go#3-9',
    'alpha/bike@v1.2.0:src/my file.go',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://alpha.example/',
    'https://',
    '//alpha.example/',
    '',
  ];
  for (const reference of bad)
    test(`may not be "${reference}"`, () => assert.ok(!sourceRef.safeParse(reference).success));
});
