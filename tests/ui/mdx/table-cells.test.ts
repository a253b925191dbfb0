import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelCells } from '../../../src/ui/mdx/table-cells.ts';

test('each cell of a table written in Markdown names its column', () => {
  const head = '<thead><tr><th>Bird</th><th>A <code>seal</code></th></tr></thead>';
  assert.equal(
    labelCells(
      `${head}<tbody><tr><td>Rook</td><td><a href="/x/">wax</a></td></tr><tr><td>Owl</td><td>none</td></tr></tbody>`,
    ),
    `${head}<tbody><tr><td data-label="Bird">Rook</td><td data-label="A seal"><a href="/x/">wax</a></td></tr><tr><td data-label="Bird">Owl</td><td data-label="A seal">none</td></tr></tbody>`,
  );
});
