import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellId } from '../../src/core/place-ids.ts';
import { PAGES, previewOf, routes } from '../../src/core/routes.ts';

test('a page of prose is at the root, or under the page that it names', () => {
  assert.equal(routes.prose({ id: 'about' }), '/about/');
  assert.equal(routes.prose({ id: 'method', under: { id: 'about' } }), '/about/method/');
});

test('addresses of things are the published ones', () => {
  const found = [
    routes.cell('bell', 'alpha'),
    routes.criterion('bell'),
    routes.tool('alpha'),
    routes.operate('alpha'),
    routes.operate('alpha', 'ports'),
    routes.operate('alpha', 'advisories'),
    routes.operate('alpha', 'backup'),
    routes.firewall('alpha'),
    routes.pair('alpha-vs-beta'),
    routes.alternativeFact('cart', 'bell'),
    routes.editions('alpha'),
    routes.edition(1),
    routes.experiment(1, 'weighing', 'grain'),
    routes.labMethod('send-a-result'),
    routes.labResult('1/2026-02-10/mill/weighing.json'),
  ];
  assert.deepEqual(found, [
    '/compare/bell/#alpha',
    '/compare/bell/',
    '/tools/alpha/',
    '/tools/alpha/operate/',
    '/tools/alpha/ports/',
    '/tools/alpha/upgrades/#advisories',
    '/tools/alpha/operate/#backup',
    '/tools/alpha/firewall/',
    '/compare/alpha-vs-beta/',
    '/alternatives/cart/#fact-bell',
    '/cost/#editions--alpha',
    '/lab/1/',
    '/lab/1/weighing/#grain',
    '/lab/method/#send-a-result',
    '/lab/results/1/2026-02-10/mill/weighing.json',
  ]);
  assert.equal(cellId('bell', 'alpha'), 'bell--alpha');
});

test('every page that exists once starts and ends in a slash and has a preview', () => {
  for (const page of Object.values(PAGES)) assert.match(page, /^\/(?:[a-z-]+\/)*$/);
  assert.deepEqual([previewOf('/'), previewOf('/compare/')], ['/preview/index.png', '/preview/compare.png']);
});

test('the planner is a place on the page of migrations', () => assert.equal(routes.planner(), '/migrate/#planner'));
