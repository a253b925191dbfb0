import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTable, parseTable } from '../../../src/features/compare/table-query.ts';

const all = ['alpha', 'beta', 'gamma'];
const whole = { tools: all, differ: false, primary: false, find: '' };

test('an address that says nothing shows the whole table', () => {
  assert.deepEqual(parseTable('', all), { ...whole, unknown: [] });
  assert.equal(formatTable(whole, all), '');
});
test('columns come in the order of the table, whatever the order and the case in the address', () => {
  assert.deepEqual(parseTable('?tools=gamma,ALPHA', all).tools, ['alpha', 'gamma']);
  assert.deepEqual(parseTable('?tools=gamma&tools=alpha', all).tools, ['alpha', 'gamma']);
});
test('no column at all can be chosen, and is given back', () => {
  const query = formatTable({ ...whole, tools: [] }, all);
  assert.equal(query, '?tools=');
  assert.deepEqual(parseTable(query, all).tools, []);
});
test('a column that does not exist is named, once, and the others are shown', () => {
  assert.deepEqual(parseTable('?tools=beta,omega,omega', all), { ...whole, tools: ['beta'], unknown: ['omega'] });
  assert.deepEqual(parseTable('?tools=omega', all), { ...whole, unknown: ['omega'] });
});
test('what was asked for is kept short', () => {
  const view = parseTable(`?find=${'x'.repeat(500)}&tools=${'y'.repeat(500)}`, all);
  assert.equal(view.find.length, 100);
  assert.equal(view.unknown[0]?.length, 60);
});
test('writing what was read gives the same address', () => {
  for (const query of ['?tools=alpha,gamma', '?differ=1&primary=1', '?tools=beta&find=port+443', '?find=%26%3D%23']) {
    assert.equal(formatTable(parseTable(query, all), all), query);
  }
});

test('a link that a chat program mangled still means what it meant', () => {
  assert.equal(parseTable('?differ=1).', all).differ, true);
  assert.deepEqual(parseTable('?Tools[]=alpha,beta.', all).tools, ['alpha', 'beta']);
  assert.equal(parseTable('?tools=alpha&amp;primary=1', all).primary, true);
});
