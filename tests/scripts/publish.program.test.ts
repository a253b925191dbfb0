import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { ROOT, run } from '../../scripts/lib/run.ts';

/** The script is for servers, and renames as Linux does. */
const options = { skip: process.platform !== 'linux' && 'Linux only' };

/** A site whose one script carries `hash` in its name, and a folder to publish it to. */
function invented(t: TestContext) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'whichmesh-publish-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [site, target] = [join(folder, 'site'), join(folder, 'target')];
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  cpSync(join(ROOT, 'deploy'), join(site, 'deploy'), { recursive: true });
  const build = (hash: string) => {
    rmSync(join(site, 'dist'), { recursive: true, force: true });
    write('dist/index.html', hash);
    write(`dist/_astro/page.${hash}.js`, hash);
    write(`dist/search/files/${hash}/w0.json`, hash);
    write('dist/search/directory.json', hash);
    write('deploy/built/headers.caddy', `# ${hash}`);
  };
  const publish = (...reload: string[]) =>
    run('sh', [join(site, 'deploy', 'publish.sh'), target, ...reload], { env: { KEEP: '2' } });
  const releases = () => readdirSync(join(target, 'releases'));
  return { site, target, build, publish, releases, current: join(target, 'current') };
}

test('a release is whole, its configurations name its folder, and the server is reported', options, async (t) => {
  const { target, build, publish, current } = invented(t);
  build('one');
  const told = join(target, 'told');
  const { code, output } = await publish('touch', told);
  assert.equal(code, 0, output);
  assert.ok(existsSync(told));
  const release = join(target, readlinkSync(current));
  assert.match(readFileSync(join(current, 'deploy', 'Caddyfile'), 'utf8'), new RegExp(`root \\* ${release}/dist\n`));
  const nginx = readFileSync(join(current, 'deploy', 'nginx.conf'), 'utf8');
  assert.match(nginx, new RegExp(`root ${release}/dist;`));
  assert.doesNotMatch(nginx, /\/srv\/whichmesh/);
  assert.equal(readFileSync(join(current, 'deploy', 'built', 'headers.caddy'), 'utf8'), '# one');
});

test('files with a hash stay for as long as their release, and older releases go', options, async (t) => {
  const { target, build, publish, releases, current } = invented(t);
  for (const hash of ['one', 'two', 'three']) {
    build(hash);
    assert.equal((await publish()).code, 0);
    if (hash !== 'two') continue;
    // Both ways: while a server changes over, it may ask the old release for what a new page needs.
    const scripts = releases().map((id) => readdirSync(join(target, 'releases', id, 'dist', '_astro')));
    assert.deepEqual(scripts, [
      ['page.one.js', 'page.two.js'],
      ['page.one.js', 'page.two.js'],
    ]);
  }
  assert.equal(releases().length, 2);
  const names = (folder: string) => readdirSync(join(current, 'dist', folder));
  assert.deepEqual(names('search/files'), ['one', 'three', 'two']);
  assert.equal(readFileSync(join(current, 'dist', 'search', 'directory.json'), 'utf8'), 'three');

  build('four');
  await publish();
  assert.ok(!names('_astro').includes('page.one.js'), 'its release went with the deploy before');
  assert.ok(names('_astro').includes('page.two.js'));
});

test('what fails leaves the current release alone and nothing behind', options, async (t) => {
  const { site, target, build, publish, releases, current } = invented(t);
  build('one');
  await publish();
  const before = readlinkSync(current);

  rmSync(join(site, 'dist', 'index.html'));
  const unbuilt = await publish();
  assert.equal(unbuilt.code, 1);
  assert.match(unbuilt.output, /There is no dist\/index\.html\. Run npm run build first\./);

  build('two');
  rmSync(join(site, 'deploy', 'nginx.conf'));
  assert.notEqual((await publish()).code, 0);
  assert.deepEqual([readlinkSync(current), releases().length], [before, 1]);
  assert.deepEqual(readdirSync(target).toSorted(), ['current', 'releases']);

  mkdirSync(join(target, 'publishing'));
  assert.match((await publish()).output, /is another one at work\?/);
  assert.ok(existsSync(join(target, 'publishing')), 'that one puts it away itself');
});

test('a reload that fails is an error of the whole', options, async (t) => {
  const { build, publish, current } = invented(t);
  build('one');
  assert.notEqual((await publish('false')).code, 0);
  assert.ok(existsSync(current));
});

test('it can be started as it is', options, () => {
  assert.ok(statSync(join(ROOT, 'deploy', 'publish.sh')).mode & 0o100);
});
