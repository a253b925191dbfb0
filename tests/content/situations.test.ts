import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit } from '../../src/core/decision/judge.ts';
import { content, reportedTools } from './content.ts';

/** Situations of operators as needs, with the tools that cannot meet them by the sources of their facts. */
const SITUATIONS: readonly { situation: string; must: readonly string[]; cannot: readonly string[] }[] = [
  { situation: 'two offices with one range', must: ['equal-ranges'], cannot: ['defguard'] },
  { situation: 'one file of state on a small server', must: ['sqlite', 'one-process'], cannot: ['defguard'] },
  {
    situation: 'groups of Keycloak drive the rules',
    must: ['free-sso', 'provider-groups'],
    cannot: ['defguard', 'headscale'],
  },
  {
    situation: 'groups of the provider in a policy under version control',
    must: ['policy-in-git', 'provider-groups'],
    cannot: ['defguard', 'headscale', 'netbird'],
  },
  { situation: 'build jobs that vanish', must: ['ephemeral-machines'], cannot: ['defguard'] },
  { situation: 'work and home at once', must: ['several-networks'], cannot: ['headscale', 'netbird'] },
  { situation: 'directory groups decide who uses which location', must: ['provider-groups'], cannot: ['headscale'] },
  { situation: 'a wildcard below the overlay', must: ['own-records'], cannot: ['defguard'] },
  { situation: 'two sites without a client on each machine', must: ['connect-sites'], cannot: ['defguard'] },
  { situation: 'a new laptop waits for an administrator', must: ['approve-devices'], cannot: ['netbird'] },
  {
    situation: 'behind a proxy of Cloudflare',
    must: ['behind-cloudflare'],
    cannot: ['headscale', 'netbird', 'defguard'],
  },
  { situation: 'one upgrade a year', must: ['skip-upgrades'], cannot: ['headscale'] },
  { situation: 'an old 32-bit board is the server', must: ['server-32-bit-arm'], cannot: ['defguard', 'headscale'] },
];

const need = (id: string) => {
  const found = content.needs.find((one) => one.id === id);
  assert.ok(found, `no need ${id}`);
  return found;
};

for (const { situation, must, cannot } of SITUATIONS) {
  test(`the decision recommends no tool that cannot meet it: ${situation}`, () => {
    const fits = reportedTools.map((tool) => fit(tool, { must: must.map(need), nice: [] }));
    const recommended = fits.filter(({ status }) => status === 'fits').map(({ id }) => id);
    assert.deepEqual(
      recommended.filter((id) => cannot.includes(id)),
      [],
    );
    const able = reportedTools.filter(({ id }) => !cannot.includes(id));
    if (able.length > 0) assert.notDeepEqual(recommended, [], 'and recommends one that can');
  });
}
