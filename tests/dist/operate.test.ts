import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from '../content/content.ts';
import { pages } from '../../scripts/lib/dist.ts';
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
  operations.upgradePath.text,
  operations.advisoriesNote,
];

for (const tool of content.tools) {
  for (const file of ['operate/index.html', `tools/${tool.id}/operate/index.html`]) {
    test(`${file} tells every operator fact of ${tool.name}`, () => {
      const text = textOf(file);
      assert.deepEqual(
        sentences(tool).filter((sentence) => !text.includes(squeeze(sentence))),
        [],
      );
    });

    test(`${file} has every port row of ${tool.name}`, () => {
      const rows = byTag(page(file), 'tr').map(({ text }) => squeeze(text));
      for (const { port, proto, component, path } of tool.operations.ports) {
        assert.ok(
          rows.some((row) => [`${port}/${proto}`, component, path].every((part) => row.includes(part))),
          `${port}/${proto} ${component}`,
        );
      }
    });
  }

  test(`the page of ${tool.name} keeps its anchors, and each leads on to the long list`, () => {
    const ids = idsOf(`tools/${tool.id}/index.html`);
    const links = byTag(page(`tools/${tool.id}/index.html`), 'a').map(({ attributes }) => attributes.get('href') ?? '');
    for (const section of SECTIONS) {
      assert.ok(ids.has(section), section);
      assert.ok(
        links.some((link) => link.endsWith(`/tools/${tool.id}/operate/#${section}`)),
        `no link to ${section}`,
      );
    }
  });

  test(`every section of the side by side can be addressed for ${tool.name}`, () => {
    const ids = idsOf('operate/index.html');
    assert.deepEqual(
      SECTIONS.filter((section) => !ids.has(`${section}--${tool.id}`)),
      [],
    );
  });
}
