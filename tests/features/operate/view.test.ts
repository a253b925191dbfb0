import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OPERATE_SECTIONS } from '../../../src/core/operate.ts';
import { shortAnswers } from '../../../src/features/operate/answers.ts';
import { exposureView } from '../../../src/features/operate/exposure/view.ts';
import { firewallViews } from '../../../src/features/operate/firewall/view.ts';
import { operateMarkdown } from '../../../src/features/operate/markdown.ts';
import { operationsView } from '../../../src/features/operate/operations.ts';
import { operateView } from '../../../src/features/operate/hub/view.ts';
import { operateToolViews, portsViews, upgradesViews } from '../../../src/features/operate/view.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const tool = letterPosts.tool('amberwick');
const sparse = letterPosts.tool('cobblegrid');

describe('the page of all tools', () => {
  const view = operateView(letterPosts);
  const [table] = view.tables;
  test('says what our lab saw, a sentence for each tool', () => {
    assert.deepEqual(
      view.lab.map(({ link, tools }) => [link.to, tools.length]),
      [
        ['/lab/1/storm/', 4],
        ['/lab/1/doors/', 4],
      ],
    );
  });
  const cell = (row: number, column: number) => table?.rows[row]?.cells[column];
  test('has a row for each task and a cell for each tool, under the addresses that the whole answers had', () => {
    assert.deepEqual(
      table?.rows.map(({ id, title }) => [id, title]),
      Object.entries(OPERATE_SECTIONS),
    );
    assert.deepEqual(
      table.tools.map(({ name }) => name),
      letterPosts.tools.map(({ name }) => name),
    );
    assert.deepEqual(cell(0, 0)?.id, 'ports--amberwick');
    assert.deepEqual(
      table.rows.map(({ cells }) => cells[0]?.more.to),
      [
        ...['/tools/amberwick/ports/', '/tools/amberwick/operate/#outage', '/tools/amberwick/operate/#backup'],
        ...['/tools/amberwick/upgrades/', '/tools/amberwick/operate/#telemetry'],
        ...['/tools/amberwick/upgrades/#advisories', '/tools/amberwick/operate/#limits'],
        ...['/tools/amberwick/operate/#edges', '/tools/amberwick/operate/#checks'],
      ],
    );
  });
  test('answers each task in a sentence', () => {
    for (const { cells } of table?.rows ?? []) {
      for (const { answer, more } of cells) assert.ok(answer.length > 5 && more.label !== '', answer);
    }
    const outage = { ...tool.operations.outage };
    for (const aspect of Object.keys(outage) as (keyof typeof outage)[])
      outage[aspect] = { ...outage[aspect], works: 'no' };
    outage.tunnels = { ...outage.tunnels, works: 'yes' };
    outage.relayed = { ...outage.relayed, works: 'not-applicable' };
    assert.equal(
      shortAnswers({ ...tool, operations: { ...tool.operations, outage } }).outage.answer,
      'Keeps working: existing tunnels. Stops: new links between known nodes, new nodes, logins and renewal of keys, changes of policy, revocation.',
    );
    const closed = { ...tool.operations, ports: [], advisories: [], advisoriesNote: 'None found. We looked twice.' };
    const answers = shortAnswers({ ...tool, operations: { ...closed, telemetry: [] } });
    assert.equal(answers.ports.answer, 'No port must be open to the internet.');
    assert.deepEqual([answers.advisories.answer, answers.advisories.more.label], ['None found.', 'where we looked']);
    assert.equal(answers.telemetry.answer, 'Nothing that we know of.');
  });
  test('begins a table after four tools, and links those after the twelfth', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({ ...tool, id: `post-${index}` }));
    const { tables, others } = operateView({ ...letterPosts, tools: many });
    assert.deepEqual(
      tables.map(({ tools, rows }) => [tools.length, rows[0]?.id]),
      [
        [4, 'ports'],
        [4, undefined],
        [4, undefined],
      ],
    );
    assert.deepEqual(
      others.map(({ to }) => to),
      ['/tools/post-12/operate/', '/tools/post-13/operate/'],
    );
  });
  test('leads to the symptoms, and to the firewall sheet of each tool', () => {
    assert.deepEqual(
      view.links.slice(0, 2).map(({ to }) => to),
      ['/troubleshoot/', '/tools/amberwick/firewall/'],
    );
  });
});

test('the page of one tool has its crumbs, and an outage column without an address', () => {
  const [first] = operateToolViews(letterPosts);
  assert.deepEqual(first?.view.meta.crumbs?.at(-1), { label: 'Amberwick', to: '/tools/amberwick/' });
  assert.equal(first?.view.operations.outage.tools[0]?.id, undefined);
});

test('the page of one tool has every section, and says shortly what is whole on a page of its own', () => {
  const [first] = operateToolViews(letterPosts);
  assert.deepEqual(
    first?.view.sections.map(({ id }) => id),
    Object.keys(OPERATE_SECTIONS),
  );
  assert.deepEqual(
    first.view.sections.flatMap(({ id, short }) => (short ? [[id, short.more.to]] : [])),
    [
      ['ports', '/tools/amberwick/ports/'],
      ['upgrades', '/tools/amberwick/upgrades/'],
      ['advisories', '/tools/amberwick/upgrades/#advisories'],
    ],
  );
});

test('the pages of ports and upgrades are below the page on running the tool', () => {
  for (const [first] of [portsViews(letterPosts), upgradesViews(letterPosts)]) {
    assert.equal(first?.id, 'amberwick');
    assert.deepEqual(first.view.meta.crumbs?.at(-1), { label: 'Operate', to: '/tools/amberwick/operate/' });
  }
});

test('a source of a port is a link, and exposure is in words', () => {
  const [port] = operationsView(sparse).ports;
  assert.deepEqual([port?.port, port?.open, port?.note], ['any/tcp', 'internet', undefined]);
  assert.equal(port?.sources[0]?.to, 'https://cobblegrid.example/leaflet');
});

test('what our lab heard is a table with what was and was not seen, and where it did not listen it says why', () => {
  const { calls } = operationsView(tool);
  assert.deepEqual(
    calls?.heard.map(({ what, defaults, off, sources }) => [what, defaults, off, sources.map(({ kind }) => kind)]),
    [
      ['board.guild.example', 'seen', 'not-seen', ['measured', 'docs']],
      ['fair.guild.example', 'not-seen', 'not-run', ['measured']],
    ],
  );
  const said = (id: string) => operateMarkdown(operationsView(letterPosts.tool(id)), (to) => to).join('\n');
  assert.match(said('amberwick'), /\| board\.guild\.example +\| server +\| seen +\| not seen +\| Once a day/);
  assert.match(said('amberwick'), /\| fair\.guild\.example +\| node +\| not seen +\| not run +\|/);
  assert.match(said('brackenpost'), /Not measured by our lab, because the sorting house lets no stranger in\./);
  assert.equal(operationsView(sparse).calls, undefined);
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
    assert.equal(view?.ports, '/tools/amberwick/ports/');
  });
  test('answers first which ports are open', () => {
    assert.match(sheets[0]?.view.answer ?? '', /^Open to the internet: \d.*\.$/);
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
  assert.match(markdown[markdown.indexOf('## Hard limits') + 1] ?? '', /@https:\/\/cobblegrid/);
});
