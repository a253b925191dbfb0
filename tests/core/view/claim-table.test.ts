import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimMarkdown, claimTable } from '../../../src/core/view/claim-table.ts';
import type { Claim } from '../../../src/core/model.ts';
import { aSource } from '../../fixtures/things.ts';

const claim: Claim = {
  id: 'floats',
  about: 'alpha',
  finding: 'confirmed',
  claim: 'It floats.',
  where: 'title',
  truth: 'It does.',
  sources: [aSource('manual')],
  criteria: [],
  needs: [],
  asserts: [],
};

test('a claim leads to its place in the report, and shows its sources only where it is asked to', () => {
  const { caption, claims } = claimTable([claim]);
  assert.match(caption, /field report/);
  assert.deepEqual(claims, [
    { to: '/field-report/#floats', claim: 'It floats.', finding: 'confirmed', truth: 'It does.' },
  ]);
  assert.equal(claimTable([claim], { cited: true }).claims[0]?.sources?.length, 1);
  const measured = { text: 'It sank.', sources: [aSource('tub')] };
  const [line] = claimTable([{ ...claim, measured }], { cited: true }).claims;
  assert.equal(line?.truth, 'It does. Our lab: It sank.');
  assert.deepEqual(
    line?.sources?.map(({ id }) => id),
    ['manual', 'tub'],
  );
  assert.equal(claimTable([], { caption: 'Two claims' }).caption, 'Two claims');
});

test('the Markdown of a claim has its address, our finding and what we found', () => {
  assert.match(
    claimMarkdown(claimTable([claim]), (to) => `@${to}`),
    /\n\| \[It floats\.\]\(@\/field-report\/#floats\) \| confirmed \| It does\. \|$/,
  );
});
