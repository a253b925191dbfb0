import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from '../content/content.ts';
import { pages } from '../../scripts/lib/dist.ts';
import { routes } from '../../src/core/routes.ts';
import { byTag } from '../../integrations/html.ts';

const page = (file: string) => {
  const found = pages.find((one) => one.file === file);
  assert.ok(found, `no ${file}`);
  return found;
};
/** One space for any white space, and the straight marks that content is written with. */
const squeeze = (text: string) => text.replace(/\s+/g, ' ').replace(/’/g, "'").replace(/[“”]/g, '"');
const textOf = (file: string) => squeeze(byTag(page(file), 'main')[0]?.text ?? '');
const idsOf = (file: string) => new Set(page(file).elements.flatMap(({ attributes }) => attributes.get('id') ?? []));

const SECTIONS = ['ports', 'outage', 'backup', 'upgrades', 'telemetry', 'advisories', 'limits', 'edges', 'checks'];

/** Every sentence that an operator of a tool must be able to read. */
const sentences = ({ operations }: (typeof content.tools)[number]) => [
  ...operations.ports.flatMap(({ component, path, note = '' }) => [component, path, note]),
  ...Object.values(operations.outage).map(({ note }) => note),
  ...operations.backup.flatMap(({ path, what }) => [path, what]),
  ...operations.upgrades.flatMap(({ version, on = '', what }) => [version, on, what]),
  ...operations.telemetry.flatMap(({ what, to, stop }) => [what, to, stop]),
  ...operations.advisories.flatMap(({ id, on, affected, fixed, what }) => [id, on, affected, fixed, what]),
  ...operations.limits.map(({ what }) => what),
  ...operations.edges.flatMap(({ what, version = '' }) => [what, version]),
  ...operations.checks.flatMap(({ what, command, effect, undo, version }) => [what, command, effect, undo, version]),
  ...(operations.calls?.heard.flatMap(({ what, note = '' }) => [what, note]) ?? []),
  operations.calls?.text ?? '',
  operations.upgradePath.text,
  operations.advisoriesNote,
];

/** The pages that say together how a tool is run. */
const PAGES = ['operate', 'ports', 'upgrades'];

for (const tool of content.tools) {
  const files = PAGES.map((name) => `tools/${tool.id}/${name}/index.html`);

  test(`the pages on running ${tool.name} say every operator fact`, () => {
    const text = files.map(textOf).join(' ');
    assert.deepEqual(
      sentences(tool).filter((sentence) => !text.includes(squeeze(sentence))),
      [],
    );
  });

  test(`the page of the ports of ${tool.name} has every row`, () => {
    const rows = byTag(page(`tools/${tool.id}/ports/index.html`), 'tr').map(({ text }) => squeeze(text));
    for (const { port, proto, component, path } of tool.operations.ports) {
      assert.ok(
        rows.some((row) => [`${port}/${proto}`, component, path].every((part) => row.includes(part))),
        `${port}/${proto} ${component}`,
      );
    }
  });

  test(`the page of ${tool.name} keeps its anchors, and each leads on to the long list`, () => {
    const ids = idsOf(`tools/${tool.id}/index.html`);
    const links = byTag(page(`tools/${tool.id}/index.html`), 'a').map(({ attributes }) => attributes.get('href') ?? '');
    for (const section of SECTIONS) {
      assert.ok(ids.has(section), section);
      assert.ok(
        links.some((link) => link.endsWith(routes.operate(tool.id, section))),
        `no link to ${section}`,
      );
    }
  });

  test(`every task of ${tool.name} has its old address in the list of all, and leads on from there`, () => {
    for (const section of SECTIONS) {
      const [cell] = page('operate/index.html').elements.filter(
        ({ attributes }) => attributes.get('id') === `${section}--${tool.id}`,
      );
      assert.ok(cell, section);
      const links = byTag(page('operate/index.html'), 'a').map(({ attributes }) => attributes.get('href') ?? '');
      assert.ok(
        links.some((link) => link.endsWith(routes.operate(tool.id, section))),
        section,
      );
    }
  });
}
