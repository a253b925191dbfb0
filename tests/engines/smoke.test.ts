import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { StaticServer } from '../../scripts/lib/server.ts';
import { until, type Driver } from '../support/engines/engine.ts';
import { FIREFOX } from '../support/engines/firefox.ts';
import { WEBKIT } from '../support/engines/webkit.ts';
import { startWatchedSite } from '../support/engines/watched-site.ts';
import { smallSite } from '../support/small-site.ts';

const dist = join(await smallSite(), 'dist');

for (const engine of [FIREFOX, WEBKIT]) {
  describe(`the main paths in ${engine.name}`, { skip: engine.missing(), timeout: 900_000 }, () => {
    let server: StaticServer | undefined;
    let driver: Driver | undefined;
    before(async () => {
      server = await startWatchedSite(dist);
      driver = await engine.start();
    });
    after(async () => {
      await driver?.close();
      await server?.close();
    });

    const page = () => {
      assert.ok(driver);
      return driver;
    };
    const open = (path: string) => page().open(`${server?.url}${path}`);
    const complaints = async () => (await page().read('globalThis.complaints')) as string[];
    const holds = (expression: string) =>
      until(
        () => `never true: ${expression}`,
        async () => (await page().read(expression)) === true,
      );

    test('errors and violations of the policy are noticed', async (t) => {
      t.diagnostic(`${engine.name} ${page().version}`);
      await open('about/');
      assert.deepEqual(await complaints(), []);
      await page().read(`(setTimeout(() => { throw new Error('on purpose') }, 0), true)`);
      await page().read(
        `(document.body.append(Object.assign(new Image(), { src: 'http://localhost:9/x.png' })), true)`,
      );
      for (const what of ['on purpose', 'policy violation: img-src']) {
        await holds(`complaints.some((text) => text.includes('${what}'))`);
      }
    });

    const paths: Readonly<Record<string, () => Promise<void>>> = {
      async 'a need that is ticked changes the result, and the address keeps it'() {
        await open('decide/');
        const result = `document.querySelector('needs-filter').textContent.includes('ruled out')`;
        const box = 'input[name="guarded-letters"][value="must"]';
        await holds(`!document.querySelector('${box}').disabled`);
        assert.equal(await page().read(`location.search`), '');
        await page().click(`label:has(> ${box})`);
        await holds(`location.search === '?must=guarded-letters'`);
        await holds(result);
      },
      async 'a row of the comparison is found'() {
        await open('compare/');
        const rows = `[...document.querySelectorAll('compare-table tbody tr[id]')].filter((row) => row.checkVisibility())`;
        assert.ok(Number(await page().read(`${rows}.length`)) > 15);
        await page().type('compare-table input[type="search"]', 'pigeonhole');
        await holds(`${rows}.length === 1`);
      },
      async 'the search finds an answer and leads to it'() {
        await open('');
        await page().type('header input[type="search"]', 'misty morning');
        await holds(`document.querySelector('search-results')?.textContent.includes('grey valley') === true`);
        const first = `document.querySelector('search-results li a').href`;
        const address = String(await page().read(first));
        await page().click('search-results li a');
        await holds(`location.href === ${JSON.stringify(address)}`);
      },
      async 'a link to a section of a scenario lands there'() {
        await open('scenarios/abbey-archive/#policy');
        await holds(`Math.abs(document.getElementById('policy').getBoundingClientRect().top) < innerHeight / 2`);
        assert.ok(Number(await page().read('scrollY')) > 0);
      },
    };
    for (const [name, walk] of Object.entries(paths)) {
      test(`${name}, without a complaint`, async () => {
        await walk();
        assert.deepEqual(await complaints(), []);
      });
    }
  });
}
