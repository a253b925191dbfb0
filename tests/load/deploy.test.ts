import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../../scripts/lib/run.ts';
import { startWebServer } from '../../scripts/lib/start-web-server.ts';
import { missing, WEB_SERVERS } from '../../scripts/lib/web-servers.ts';
import { writeAnotherBuild } from '../support/another-build.ts';
import { addressOf, BASE, pages } from '../../scripts/lib/dist.ts';
import { none } from '../support/none.ts';
import { visit } from '../support/visitors.ts';

const BUILDS = ['build-a', 'build-b', 'build-c', 'build-d', 'build-e'];
const VISITORS = 16;
const LIMIT = 900_000;
const addresses = pages.map(addressOf).filter((address) => address.endsWith('/'));

for (const server of WEB_SERVERS) {
  const skip = missing(server) || (BASE !== '/' && 'the build is for a path below a host');

  describe(`deploys under load, ${server.name}`, { skip }, () => {
    test(
      'no request is lost, no page misses a file, pages and headers change together',
      { timeout: LIMIT },
      async (t) => {
        const folder = mkdtempSync(join(realpathSync(tmpdir()), 'whichmesh-deploy-'));
        const [site, target] = [join(folder, 'site'), join(folder, 'target')];
        const publish = async (build: string) => {
          writeAnotherBuild(site, build);
          const { code, output } = await run('sh', [join(site, 'deploy', 'publish.sh'), target], {
            env: { KEEP: '3' },
          });
          assert.equal(code, 0, output);
        };
        t.after(() => rmSync(folder, { recursive: true, force: true }));
        const [first = '', ...next] = BUILDS;
        await publish(first);
        const running = await startWebServer(server, { site: join(target, 'current') });
        t.after(() => running.stop());
        const visitors = visit(running.origin, addresses, VISITORS);
        t.after(() => visitors.leave());
        for (const build of next) {
          await wait(500);
          await publish(build);
          await running.reload();
        }
        // A reload that changes nothing but the processes.
        await running.reload();
        await wait(500);
        const { lost, builds, answers, pages: seen, repeated } = await visitors.leave();
        t.diagnostic(`${answers} answers, ${seen} pages, ${repeated} sent again on a new connection`);
        none(lost);
        assert.deepEqual([...builds], BUILDS);
      },
    );

    test(
      'a restart loses nothing when the new process serves before the old one is stopped',
      {
        skip: !server.started && 'its way is its own upgrade by signal',
        timeout: LIMIT,
      },
      async (t) => {
        let running = await startWebServer(server);
        t.after(() => running.stop());
        const { origin } = running;
        const visitors = visit(origin, addresses, VISITORS);
        t.after(() => visitors.leave());
        for (let restart = 0; restart < 5; restart += 1) {
          const next = await startWebServer(server, { origin });
          await wait(300);
          await running.stop();
          running = next;
        }
        const { lost, answers, repeated } = await visitors.leave();
        t.diagnostic(`${answers} answers, ${repeated} sent again on a new connection`);
        none(lost);
        assert.ok(answers > 0);
      },
    );
  });
}
