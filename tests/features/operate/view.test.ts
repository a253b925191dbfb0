import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OPERATE_SECTIONS } from '../../../src/core/operate.ts';
import { exposureView } from '../../../src/features/operate/exposure/view.ts';
import { firewallViews } from '../../../src/features/operate/firewall/view.ts';
import { operateMarkdown } from '../../../src/features/operate/markdown.ts';
import { operationsView } from '../../../src/features/operate/operations.ts';
import { operateToolViews, operateView } from '../../../src/features/operate/view.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const tool = letterPosts.tool('amberwick');
const sparse = letterPosts.tool('cobblegrid');

describe('the page of all tools', () => {
  const view = operateView(letterPosts);
  test('has each tool in each section, under an address of its own', () => {
    assert.deepEqual(
      view.sections.map(({ title }) => title),
      Object.values(OPERATE_SECTIONS),
    );
    const [ports] = view.sections;
    assert.deepEqual(ports?.tools.map(({ id, link }) => [id, link]).at(0), [
      'ports--amberwick',
      { label: 'Ports, Amberwick', to: '#ports--amberwick' },
    ]);
    for (const { tools } of view.sections) assert.equal(tools.length, letterPosts.tools.length);
  });
  test('has one table of outages, a column for each tool', () => {
    assert.equal(view.outage.tools[0]?.id, 'outage--amberwick');
    for (const { cells } of view.outage.rows) {
      assert.deepEqual(
        cells.map(({ tool: name }) => name),
        letterPosts.tools.map(({ name }) => name),
      );
    }
  });
  test('leads to the symptoms, and to the page and the firewall sheet of each tool', () => {
    assert.deepEqual(
      view.links.slice(0, 3).map(({ to }) => to),
      ['/troubleshoot/', '/tools/amberwick/operate/', '/tools/amberwick/firewall/'],
    );
  });
});

test('the page of one tool has its crumbs, and an outage column without an address', () => {
  const [first] = operateToolViews(letterPosts);
  assert.deepEqual(first?.view.meta.crumbs?.at(-1), { label: 'Amberwick', to: '/tools/amberwick/' });
  assert.equal(first?.view.operations.outage.tools[0]?.id, undefined);
});

test('a source of a port is a link, and exposure is in words', () => {
  const [port] = operationsView(sparse).ports;
  assert.deepEqual([port?.port, port?.open, port?.note], ['any/tcp', 'internet', undefined]);
  assert.equal(port?.sources[0]?.to, 'https://cobblegrid.example/leaflet');
});

test('the map says in words what it draws, and its table names the zones as the drawing does', () => {
  const { description, rows, drawing } = exposureView(tool);
  const labels = drawing.zones.map(({ label }) => label);
  assert.ok(rows.length > 0);
  assert.ok(rows.every(({ zone }) => labels.includes(zone)));
  assert.match(description, /^Reachable from the internet: .+\. Can stay private: .+\. The table/);
  assert.match(exposureView(sparse).description, /Can stay private: nothing\./);
});

describe('the firewall sheet', () => {
  const sheets = firewallViews(letterPosts);
  test('says of every port what the rules do with it', () => {
    const view = sheets[0]?.view;
    assert.equal(view?.rows.length, tool.operations.ports.length);
    assert.ok(view?.rows.every(({ rule }) => rule.length > 0));
    assert.equal(view?.ports, '/tools/amberwick/operate/#ports');
  });
  test('has the rules in both forms, each under its name', () => {
    for (const { view } of sheets) {
      assert.deepEqual(
        view.forms.map(({ id, text }) => [id, text.includes(id === 'ufw' ? 'sudo ufw enable' : 'table inet')]),
        [
          ['nftables', true],
          ['ufw', true],
        ],
      );
    }
  });
});

test('the Markdown has the headings of the page, and says that there are no advisories', () => {
  const markdown = operateMarkdown(operationsView(sparse), (to) => `@${to}`);
  assert.deepEqual(
    markdown.filter((part) => part.startsWith('## ')),
    Object.values(OPERATE_SECTIONS).map((title) => `## ${title}`),
  );
  const advisories = markdown.indexOf('## Advisories');
  assert.equal(markdown[advisories + 1], sparse.operations.advisoriesNote);
  assert.match(markdown[markdown.indexOf('## Limits that no setting moves') + 1] ?? '', /@https:\/\/cobblegrid/);
});
