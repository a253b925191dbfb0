import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairs } from '../../../src/core/decision/pairs.ts';
import { aNeed, aRule, aTool } from '../../fixtures/things.ts';

const ROWS = ['a', 'b', 'c', 'd'];
const NEEDS = ROWS.map((row) => aNeed({ id: row, rules: [aRule({ row })] }));
/** A tool with an answer, y or n, for each of the needs. */
const tool = (id: string, answers = 'yyyy') =>
  aTool(
    id,
    Object.fromEntries(ROWS.map((row, index): [string, string] => [row, answers[index] === 'y' ? 'yes' : 'no'])),
  );
const slugs = (tools: Parameters<typeof pairs>[0]) => pairs(tools, NEEDS).map(({ slug }) => slug);

test('among few tools every pair once, in the order of ids, with the address that leads to it', () => {
  const made = pairs([tool('gamma'), tool('alpha', 'nnnn'), tool('beta', 'ynyn')], NEEDS);
  assert.deepEqual(
    made.map(({ slug, reversed }) => `${reversed} > ${slug}`),
    ['beta-vs-alpha > alpha-vs-beta', 'gamma-vs-alpha > alpha-vs-gamma', 'gamma-vs-beta > beta-vs-gamma'],
  );
  assert.deepEqual(
    made[0]?.pair.map(({ id }) => id),
    ['alpha', 'beta'],
  );
});
test('one tool makes no pair', () => assert.deepEqual(slugs([tool('alpha')]), []));
test('among many, a tool is paired with those that are hardest to tell from it', () => {
  const alike = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => tool(id));
  const others = ['u', 'v', 'w', 'x', 'y', 'z'].map((id) => tool(id, 'nnnn'));
  const made = slugs([...alike, ...others]);
  assert.equal(made.length, 30);
  assert.ok(made.includes('a-vs-f') && made.includes('u-vs-z') && !made.includes('a-vs-z'));
});
test('among many, those that differ least come before those that differ more', () => {
  const near = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => tool(id, 'yyyn'));
  const far = ['u', 'v', 'w', 'x', 'y', 'z'].map((id) => tool(id, 'nnny'));
  const made = slugs([...near, tool('m'), ...far]);
  assert.deepEqual(
    made.filter((slug) => slug.split('-vs-').includes('m')),
    ['a-vs-m', 'b-vs-m', 'c-vs-m', 'd-vs-m', 'e-vs-m'],
  );
});
test('a pair that was published stays one, however far apart its tools are', () => {
  const alike = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => tool(id));
  const others = ['u', 'v', 'w', 'x', 'y', 'z'].map((id) => tool(id, 'nnnn'));
  const made = pairs([...alike, ...others], NEEDS, ['a-vs-z', 'gone-vs-z']).map(({ slug }) => slug);
  assert.equal(made.length, 31);
  assert.ok(made.includes('a-vs-z'));
});
test('up to six tools have all n(n-1)/2 pairs; more have at most five each, and nobody is left out', () => {
  const answers = fc.stringMatching(/^[yn]{4}$/);
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 20 }), (list) => {
      const tools = list.map((text, index) => tool(`t${index}`, text));
      const made = pairs(tools, NEEDS);
      if (tools.length <= 6) assert.equal(made.length, (tools.length * (tools.length - 1)) / 2);
      assert.ok(made.length <= tools.length * 5);
      assert.equal(new Set(made.flatMap(({ slug, reversed }) => [slug, reversed])).size, made.length * 2);
      const paired = new Set(made.flatMap(({ pair }) => pair.map(({ id }) => id)));
      assert.equal(paired.size, tools.length === 1 ? 0 : tools.length);
    }),
  );
});
