import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replayScenario } from '../../src/core/agreement.ts';
import { billOf } from '../../src/features/scenarios/bill.ts';
import { nodeCount } from '../../src/features/scenarios/fleet-text.ts';
import { content } from './content.ts';

const { scenarios, needs, tools, claims } = content;
const scenario = (id: string) => {
  const found = scenarios.find((candidate) => candidate.id === id);
  assert.ok(found, `no scenario ${id}`);
  return found;
};

test("the field report's three and at least three more, each for every tool", () => {
  const lived = scenarios.filter(({ lived }) => lived).map(({ id }) => id);
  assert.deepEqual(lived, ['personal-vps-fleet', 'multi-blog-cluster', 'compliance-engagement']);
  assert.ok(scenarios.length >= 6, `${scenarios.length} scenarios`);
  for (const { id, name } of tools)
    assert.ok(
      scenarios.some(({ tool }) => tool.id === id),
      name,
    );
});

test('every scenario agrees with the decision, or says why not', () => {
  for (const entry of scenarios) {
    const { agrees, chosen } = replayScenario(entry, needs, tools);
    assert.ok(chosen, entry.id);
    assert.equal(agrees, entry.disagrees === undefined, entry.id);
  }
});

test('every composed scenario says what it is composed from', () => {
  for (const { id, lived, basis } of scenarios) if (!lived) assert.match(basis, /^Composed from /, id);
});

test('every lived scenario shows what it corrects', () => {
  const wrong = new Set(
    claims.flatMap(({ id, verdict }) => (verdict === 'wrong' || verdict === 'outdated' ? [id] : [])),
  );
  for (const { id, lived, claims: refs } of scenarios) {
    if (lived)
      assert.ok(
        refs.some((ref) => wrong.has(ref.id)),
        id,
      );
  }
});

test('the numbers of the report: six nodes, nine of which eight are named, and one that is not told', () => {
  assert.equal(nodeCount(scenario('personal-vps-fleet').fleet), 6);
  const { fleet } = scenario('multi-blog-cluster');
  assert.equal(nodeCount(fleet), 9);
  assert.equal(nodeCount({ nodes: fleet.nodes.filter(({ id }) => id !== 'ninth') }), 8);
  assert.equal(nodeCount(scenario('compliance-engagement').fleet), undefined);
});

test('for the audited client two hosts face the internet, and the one with the secrets does not', () => {
  const open = scenario('compliance-engagement').fleet.control.filter(({ public: ports }) => ports.length > 0);
  assert.deepEqual(
    open.map(({ id }) => id),
    ['edge', 'gateway'],
  );
});

test("a bill never counts a plan that is gone, and the report's plan is", () => {
  for (const entry of scenarios) {
    const { lines, reported } = billOf(entry);
    for (const { plan } of lines) assert.notEqual(plan.status, 'gone', `${entry.id}: ${plan.id}`);
    if (reported) assert.equal(reported.plan.status, 'gone', entry.id);
    assert.equal(entry.lived, reported !== undefined, entry.id);
  }
});

test('a service provider is not sent where one server holds one customer', () => {
  const { chosen } = replayScenario(scenario('msp-customers'), needs, tools);
  assert.notEqual(chosen?.must[0]?.verdict, 'fails');
});

test('memory that nobody states is neither a yes nor a no', () => {
  assert.equal(replayScenario(scenario('small-servers-no-idp'), needs, tools).chosen?.status, 'cannot-say');
});
