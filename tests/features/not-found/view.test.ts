import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notFoundView } from '../../../src/features/not-found/view.ts';
import { aTool } from '../../fixtures/things.ts';

test('a lost reader can go on to the main pages and to every tool', () => {
  const { links } = notFoundView({ tools: [aTool('alpha'), aTool('beta')] });
  assert.deepEqual(
    links.map(({ to }) => to),
    ['/compare/', '/decide/', '/scenarios/', '/faq/', '/tools/alpha/', '/tools/beta/'],
  );
});
