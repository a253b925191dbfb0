import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meshDrawing, meshRow, whyMeshView } from '../../../src/features/why-mesh/view.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

test('the page begins with what it is about', () => {
  const { lead, description } = whyMeshView(letterPosts);
  assert.ok(lead);
  assert.equal(lead, description);
});

test('a drawing has a point for each host and a line for each pair', () => {
  const { id, title, points, lines } = meshDrawing(5);
  assert.deepEqual([id, title], ['mesh-5', '5 hosts, each joined to every other by one of 10 lines']);
  assert.equal(points.length, 5);
  assert.equal(lines.match(/M/g)?.length, 10);
  // The first host is on top, in the middle.
  assert.deepEqual(points[0], { x: 50, y: 6 });
});

test('a row writes its figures in words of the site', () => {
  assert.deepEqual(meshRow(50), {
    hosts: '50',
    cells: [
      { label: 'Pairs', figure: '1,225' },
      { label: 'Entries', figure: '2,450' },
      { label: 'Files', figure: '51' },
      { label: 'With a hub', figure: '49' },
    ],
  });
});
