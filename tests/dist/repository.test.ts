import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pages } from '../../scripts/lib/dist.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { none } from '../support/none.ts';

/** All that authors wrote: a host that they name is theirs to answer for. */
const written = globSync('content/**/*.{yml,mdx}', { cwd: ROOT })
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');
const REPOSITORY = process.env.REPOSITORY_URL?.replace(/\/+$/, '');
/** Where a page leads, and what its search hands over for asking. */
const addresses = pages.flatMap(({ file, elements }) =>
  elements.flatMap(({ attributes }) =>
    ['href', 'data-ask'].flatMap((name) => {
      const to = attributes.get(name);
      return to === undefined ? [] : [{ file, to }];
    }),
  ),
);

test('reports go to the repository that the build was given, and nowhere without one', () => {
  const reports = addresses.filter(({ to }) => /\/issues(?:\/new\?|$)|\/(?:blob|tree)\/main\/content/.test(to));
  none(reports.filter(({ to }) => !REPOSITORY || !to.startsWith(REPOSITORY)).map(({ file, to }) => `${file}: ${to}`));
  if (REPOSITORY) assert.equal(new Set(reports.map(({ file }) => file)).size, pages.length);
});

test('no link of ours leads to a host that nobody can have', () => {
  const links = pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ tag, attributes }) => (tag === 'a' ? [{ file, to: attributes.get('href') ?? '' }] : [])),
  );
  assert.ok(links.length > pages.length);
  const invented = links.filter(({ to }) => {
    const [host] = /(?<=^https?:\/\/)[^/:]*\.(?:example|invalid|test)(?=[/:]|$)/.exec(to) ?? [];
    return host !== undefined && !written.includes(host);
  });
  none(REPOSITORY ? [] : invented.map(({ file, to }) => `${file}: ${to}`));
});
