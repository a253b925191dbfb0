import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { closestScenario, differenceOf, nearestScenario } from '../../../src/core/decision/nearest.ts';

const scenarios = [
  { id: 'town', must: ['night'], needs: ['night', 'loud', 'cheap'], tool: 'alpha' },
  { id: 'hill', must: ['night'], needs: ['night', 'light'], tool: 'beta' },
  { id: 'lake', must: ['night'], needs: ['night', 'dry'], tool: 'gamma' },
];
const fits = (...ids: string[]) => ids.map((id) => ({ id, status: 'fits' as const }));
const nearest = (must: string[], nice: string[] = [], tools: Parameters<typeof nearestScenario>[2] = []) =>
  nearestScenario(scenarios, { must, nice }, tools)?.id;

test('the nearest scenario has the most needs in common, must-haves and nice-to-haves alike', () => {
  assert.equal(nearest(['night'], ['loud']), 'town');
  assert.equal(nearest(['loud', 'cheap', 'night']), 'town');
  assert.equal(nearest([], ['night', 'dry']), 'lake');
});
test('shared must-haves count before shared nice-to-haves', () => {
  const pair = [
    { id: 'wishes', must: ['loud'], needs: ['night', 'loud', 'dry'], tool: 'alpha' },
    { id: 'musts', must: ['night'], needs: ['night', 'cheap', 'wide', 'light'], tool: 'alpha' },
  ];
  assert.equal(nearestScenario(pair, { must: ['night'], nice: ['loud', 'dry'] }, [])?.id, 'musts');
});
test('of two with as many, the one that chose the tool in first place', () =>
  assert.equal(nearest(['night'], [], fits('gamma', 'beta')), 'lake'));
test('then the one that asks for less else', () => assert.equal(nearest(['night']), 'hill'));

describe('not near is', () => {
  const out = { id: 'alpha', status: 'ruled-out' } as const;
  test('one whose tool the choice rules out', () => {
    assert.equal(nearest(['night', 'loud', 'cheap'], [], [...fits('beta'), out]), undefined);
    assert.equal(nearest(['night', 'loud'], [], [...fits('gamma'), out]), 'lake');
  });
  test('one that could not do without what the reader waved aside', () => {
    const choice = { must: ['night', 'cheap'], nice: [], not: ['dry'] };
    const strict = { id: 'strict', must: ['night', 'cheap', 'dry'], needs: ['night', 'cheap', 'dry'], tool: 'alpha' };
    assert.equal(nearestScenario([strict], choice, []), undefined);
    assert.equal(nearestScenario([strict], { ...choice, not: [] }, [])?.id, 'strict');
  });
  test('one with less than half of the musts', () => {
    assert.equal(nearest(['night', 'wide', 'blue']), undefined);
    assert.equal(nearest(['night', 'loud', 'wide', 'blue']), 'town');
  });
  test('one of which the reader wants less than half of what it could not do without', () => {
    const strict = [{ must: ['night', 'dry', 'wide'], needs: ['night', 'dry', 'wide'], tool: 'alpha' }];
    assert.equal(nearestScenario(strict, { must: ['night'], nice: [] }, []), undefined);
    assert.equal(nearestScenario(strict, { must: ['night'], nice: ['dry'] }, []), strict[0]);
  });
  test('one that shares only wishes, while the reader has a must', () =>
    assert.equal(nearest(['wide'], ['night', 'light']), undefined));
  test('any, without a need in common', () => {
    assert.equal(nearest(['other']), undefined);
    assert.equal(nearest([]), undefined);
  });
});

describe('whatever is chosen', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const some = fc.subarray(ids);
  const scenario = fc
    .record({ must: fc.subarray(ids, { minLength: 1 }), nice: some, tool: fc.constantFrom('x', 'y', 'z') })
    .map(({ must, nice, tool }) => ({ must, needs: [...new Set([...must, ...nice])], tool }));
  const wishes = fc.array(fc.constantFrom('must', 'nice', 'not', ''), { minLength: 5, maxLength: 5 }).map((words) => {
    const of = (wish: string) => ids.filter((_, place) => words[place] === wish);
    return { must: of('must'), nice: of('nice'), not: of('not') };
  });
  const results = fc
    .shuffledSubarray(['x', 'y', 'z'])
    .map((left) => [
      ...fits(...left),
      ...['x', 'y', 'z'].filter((id) => !left.includes(id)).map((id) => ({ id, status: 'ruled-out' as const })),
    ]);
  const common = (one: readonly string[], other: readonly string[]) => one.filter((id) => other.includes(id)).length;

  test('the nearest one contradicts nothing, and is not far away', () =>
    fc.assert(
      fc.property(fc.array(scenario), wishes, results, (all, choice, tools) => {
        const found = nearestScenario(all, choice, tools);
        if (!found) return;
        const { must, nice, not } = choice;
        assert.equal(tools.find(({ id }) => id === found.tool)?.status, 'fits');
        assert.equal(common(found.must, not), 0);
        assert.ok(common(found.needs, must) >= must.length / 2);
        assert.ok(common(found.must, [...must, ...nice]) >= found.must.length / 2);
      }),
    ));

  test('a scenario is near its own needs', () =>
    fc.assert(
      fc.property(fc.array(scenario), scenario, (all, own) => {
        const nice = own.needs.filter((need) => !own.must.includes(need));
        const found = nearestScenario([...all, own], { must: own.must, nice }, fits('x', 'y', 'z'));
        assert.ok(found);
        assert.equal(common(found.must, own.must), own.must.length);
        assert.equal(common(found.needs, own.needs), own.needs.length);
      }),
    ));

  test('one that is not near changes nothing for the others', () =>
    fc.assert(
      fc.property(fc.array(scenario), scenario, wishes, results, (all, far, choice, tools) => {
        fc.pre(nearestScenario([far], choice, tools) === undefined);
        assert.equal(nearestScenario([far, ...all], choice, tools), nearestScenario(all, choice, tools));
      }),
    ));

  test('one that is not near differs, and the closest shares a need', () =>
    fc.assert(
      fc.property(fc.array(scenario), wishes, results, (all, choice, tools) => {
        const wanted = [...choice.must, ...choice.nice];
        const found = closestScenario(all, choice, tools);
        const isOut = (tool: string) => tools.some(({ id, status }) => id === tool && status === 'ruled-out');
        assert.equal(
          found === undefined,
          all.every(({ needs, tool }) => common(needs, wanted) === 0 || isOut(tool)),
        );
        if (!found || nearestScenario([found], choice, tools)) return;
        const { more, less } = differenceOf(found, choice);
        assert.ok(more.length + less.length > 0);
      }),
    ));

  test('none is near only if each by itself is not', () =>
    fc.assert(
      fc.property(fc.array(scenario), wishes, results, (all, choice, tools) => {
        const near = all.filter((one) => nearestScenario([one], choice, tools) !== undefined);
        assert.equal(nearestScenario(all, choice, tools) === undefined, near.length === 0);
      }),
    ));
});
