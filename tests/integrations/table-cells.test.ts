import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { tableCells } from '../../integrations/table-cells.ts';

test('each cell of a table written in Markdown names its column', () => {
  const table = ['| Bird | A `seal` & "wax" |', '| --- | --- |', '| Rook | [wax](/x/) |', '| Owl | |'].join('\n');
  const { html } = markdownToHtml(table, { hastPlugins: [tableCells] });
  assert.match(html, /<th>Bird<\/th>\s*<th>A <code>seal<\/code>/);
  assert.deepEqual(html.match(/<td.*?>/g), [
    '<td data-label="Bird">',
    '<td data-label="A seal &amp; &quot;wax&quot;">',
    '<td data-label="Bird">',
    '<td data-label="A seal &amp; &quot;wax&quot;">',
  ]);
});
