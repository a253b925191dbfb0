import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceView } from '../../src/features/scenarios/choice-view.ts';
import { billOf } from '../../src/features/scenarios/bill.ts';
import { nodeCount } from '../../src/features/scenarios/fleet/fleet-text.ts';
import { content, reportedTools } from './content.ts';

const { scenarios, claims } = content;
const scenario = (id: string) => {
  const found = scenarios.find((candidate) => candidate.id === id);
  assert.ok(found, `no scenario ${id}`);
  return found;
};

/** The three scenarios that the field report tells. */
const REPORTED = ['personal-vps-fleet', 'multi-blog-cluster', 'compliance-engagement'];

test("the field report's three were lived, each by another tool, and there are at least three more", () => {
  const reported = REPORTED.map(scenario);
  assert.ok(reported.every(({ lived }) => lived));
  assert.deepEqual(new Set(reported.map(({ tool }) => tool.id)), new Set(reportedTools.map(({ id }) => id)));
  assert.ok(scenarios.length >= 6, `${scenarios.length} scenarios`);
});

test('every scenario of the report shows what it corrects, and names a plan that is gone', () => {
  const wrong = new Set(
    claims.flatMap(({ id, finding }) => (finding === 'wrong' || finding === 'outdated' ? [id] : [])),
  );
  for (const entry of REPORTED.map(scenario)) {
    assert.ok(
      entry.claims.some((ref) => wrong.has(ref.id)),
      entry.id,
    );
    assert.equal(billOf(entry).reported?.plan.status, 'gone', entry.id);
  }
});

test('the numbers of the report: six nodes, nine of which eight are named, and one that is not stated', () => {
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

test('a scenario calls no tool ruled out that the decision calls only probably so', () => {
  for (const entry of scenarios) {
    const out = choiceView(entry, content).fits.filter((fit) => fit.endsWith('ruled out'));
    if (!out.some((fit) => fit.endsWith('probably ruled out'))) continue;
    const words = [entry.summary, entry.because, entry.outcome, entry.body].join(' ');
    const bold = words.match(/[^.]*\brule[sd]?\b[^.]* out\b[^.]*\./g) ?? [];
    assert.deepEqual(
      bold.filter((sentence) => !sentence.includes('probably')),
      [],
      entry.id,
    );
  }
});
