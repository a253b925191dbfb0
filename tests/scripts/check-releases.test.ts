import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCatalogue } from '../../src/catalogue/index.ts';
import type { Fact } from '../../src/core/model.ts';
import { exitCodeOf } from '../../scripts/lib/job.ts';
import { checkReleases, feedUrl, newerThan, readFeed, readPackages } from '../../scripts/lib/releases.ts';
import { withContent } from '../fixtures/content.ts';
import { nobody, withServer } from '../support/http-server.ts';

/** Patient with a host that answers, however busy this machine is. */
const HASTE = { timeout: 60_000, retries: 1, pause: 1 };

const feed = (...tags: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
  <link type="text/html" rel="alternate" href="https://code.example/alpha/bike/releases"/>
  <title>Release notes from bike</title>
${tags
  .map(
    (tag) => `  <entry><id>tag:code.example,2008:Repository/1/${tag}</id><updated>2026-11-20T08:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://code.example/alpha/bike/releases/tag/${tag}"/>
    <title>${tag} &amp; more</title><content type="html">&lt;p&gt;1.0&lt;/p&gt;</content></entry>`,
  )
  .join('\n')}
</feed>`;

const content = withContent({}, getCatalogue);

test('a feed gives tags and days, in its order', () => {
  assert.deepEqual(readFeed(feed('v1.3.0', 'desktop%2Fv9')), [
    { tag: 'v1.3.0', on: '2026-11-20' },
    { tag: 'desktop/v9', on: '2026-11-20' },
  ]);
  assert.deepEqual(readFeed('<feed xmlns="http://www.w3.org/2005/Atom"></feed>'), []);
});

test('what is not a feed is refused', () => {
  assert.throws(() => readFeed('<feed><entry></feed>'), /not well-formed/);
  assert.throws(() => readFeed('<html><body>Sign in</body></html>'), /not an Atom feed/);
  assert.throws(() => readFeed(''), /not/);
});

test('only stable versions above the known one count, newest first', () => {
  const entries = ['v1.2.0', 'v1.10.0', 'v1.3.0', 'v2.0.0-rc.1', 'nightly', 'v1.1.9'].map((tag) => ({ tag, on: '' }));
  assert.deepEqual(
    newerThan(entries, 'v1.2.0').map(({ tag }) => tag),
    ['v1.10.0', 'v1.3.0'],
  );
  assert.deepEqual(newerThan(readFeed(feed('v2.0.0', 'v2.0.0-rc2')), 'v2.0.0-rc1'), [
    { tag: 'v2.0.0', on: '2026-11-20' },
  ]);
  assert.throws(() => newerThan(entries, 'latest'), /not a version/);
});

test('the feed is beside the repository, on another host where asked', () => {
  assert.equal(feedUrl('https://code.example/a/b/'), 'https://code.example/a/b/releases.atom');
  assert.equal(
    feedUrl('https://code.example/a/b', 'http://localhost:1/mirror'),
    'http://localhost:1/mirror/a/b/releases.atom',
  );
});

test('newer releases are reported for each tool', async () => {
  const report = await withServer(
    (request, response) => response.end(feed(request.url === '/alpha/bike/releases.atom' ? 'v1.3.0' : 'v0.1.0')),
    (origin) => checkReleases(content, HASTE, origin),
  );
  assert.deepEqual(report.findings, ['alpha  knows v1.2.0; since then: v1.3.0 (2026-11-20)']);
  assert.equal(report.summary, '3 feeds: 1 with newer releases, 0 not readable');
  assert.equal(exitCodeOf(report), 1);
});

test('a package list gives the versions that are releases, with their packager', () => {
  const list = [
    { repo: 'hills', version: '1.4.0', status: 'newest' },
    { repo: 'valley', version: '1.5.0-pre', status: 'devel' },
    { repo: 'coast', version: '20261120', status: 'ignored' },
    { repo: 'plain', version: '1.2.0', status: 'outdated' },
  ];
  assert.deepEqual(readPackages(JSON.stringify(list)), [
    { tag: '1.4.0', on: '', by: 'hills' },
    { tag: '1.2.0', on: '', by: 'plain' },
  ]);
  assert.throws(() => readPackages('{}'), /not a list of packages/);
  assert.throws(() => readPackages('<html>'), /JSON/);
});

/** Alpha with a list of packages at an address of the server. */
const packaged = (origin: string) => ({
  ...content,
  tools: content.tools.map((tool) => (tool.id === 'alpha' ? { ...tool, packages: `${origin}/packages` } : tool)),
});
const serve = (tags: readonly string[], versions: readonly string[]) =>
  withServer(
    (request, response) =>
      response.end(
        request.url === '/packages'
          ? JSON.stringify(versions.map((version) => ({ repo: 'hills', version, status: 'newest' })))
          : feed(...(request.url === '/alpha/bike/releases.atom' ? tags : ['v0.1.0'])),
      ),
    (origin) => checkReleases(packaged(origin), HASTE, origin),
  );

test('a packager may be the only source of a newer release; of one in the feed too the feed is named', async () => {
  const report = await serve(['v1.3.0'], ['1.4.0', '1.3.0', '1.2.0']);
  assert.deepEqual(report.findings, [
    'alpha  knows v1.2.0; since then: 1.4.0 (packaged by hills), v1.3.0 (2026-11-20)',
  ]);
});

test('a feed that is older than what a packager gave is not a problem, and one that catches up is to be cited', async () => {
  const known = { tag: 'v1.4.0', date: '2026-11-01' };
  const alone = {
    ...content,
    tools: content.tools.map((tool) =>
      tool.id === 'alpha'
        ? { ...tool, facts: { ...tool.facts, newest: { ...tool.facts.newest, value: known } as Fact } }
        : tool,
    ),
  };
  const ask = (tag: string) =>
    withServer(
      (request, response) => response.end(feed(request.url === '/alpha/bike/releases.atom' ? tag : 'v0.1.0')),
      (origin) => checkReleases(alone, HASTE, origin),
    );
  assert.deepEqual((await ask('v1.3.0')).findings, []);
  assert.deepEqual((await ask('v1.4.0')).findings, [
    'alpha  knows v1.4.0 from a packager; its release is announced now: cite it',
  ]);
});

test('a feed that is broken or missing is reported, and the others are still read', async () => {
  const report = await withServer(
    (request, response) => {
      if (request.url?.startsWith('/alpha')) response.end('<feed>');
      else if (request.url?.startsWith('/beta')) response.writeHead(404).end();
      else response.end(feed('v0.1.0'));
    },
    (origin) => checkReleases(content, HASTE, origin),
  );
  assert.deepEqual(
    report.failures.map((line) => line.replace(/http:\S+/, 'URL')),
    ['alpha  not asked: URL is not well-formed XML', 'beta  not asked: URL answered 404'],
  );
  assert.equal(exitCodeOf(report), 2);
});

test('a feed that does not come is reported', async () => {
  const report = await withServer(
    () => undefined,
    (origin) => checkReleases(content, { ...HASTE, timeout: 100 }, origin),
  );
  assert.equal(report.failures.length, 3);
  for (const line of report.failures) assert.match(line, /not asked: http:\S+ took too long to answer/);
  assert.equal(exitCodeOf(report), 2);
});

test('a busy feed is asked again', async () => {
  let asked = 0;
  const report = await withServer(
    (_, response) => (++asked <= 3 ? response.writeHead(503).end() : response.end(feed('v0.1.0'))),
    (origin) => checkReleases(content, HASTE, origin),
  );
  assert.deepEqual(report.failures, []);
  assert.equal(asked, 6);
});

test('offline, every tool is reported as not asked', async () => {
  const report = await checkReleases(content, HASTE, await nobody());
  assert.equal(report.failures.length, 3);
  assert.match(report.failures[0] ?? '', /alpha {2}not asked: http\S+ cannot be reached \(ECONNREFUSED\)/);
  assert.equal(exitCodeOf(report), 2);
});
