import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRows, wordsOf } from '../../src/features/decide/find/match.ts';
import { content } from './content.ts';

/** What readers type into the field above all needs, each with a need that it has to find. */
const TYPED = {
  'rules by port': 'free-packet-rules',
  firewall: 'free-packet-rules',
  'rules by port between groups': 'free-packet-rules',
  outage: 'survives-control-outage',
  'the mesh must survive an outage of the control server': 'survives-control-outage',
  'control server down': 'survives-control-outage',
  ha: 'ha-control-plane',
  'high availability': 'survives-control-outage',
  failover: 'ha-routers',
  'two clouds': 'multi-cloud',
  'NAS at home': 'behind-nat',
  '1GB': 'ram-1-gb',
  mfa: 'login-mfa',
  '2FA': 'tunnel-mfa',
  'without SSO': 'no-idp',
  logs: 'audit-log',
  'web UI': 'web-interface',
  terraform: 'terraform-provider',
  'fired employee': 'instant-offboarding',
  license: 'open-source-server',
};
/** A list of more is no answer on a phone. */
const MOST = 5;

const { needs } = content;
const rows = needs.map(({ label, statement, also }) => new Set(wordsOf([label, statement, ...also].join(' '))));

for (const [typed, need] of Object.entries(TYPED))
  test(`“${typed}” finds ${need} among few`, () => {
    const found = findRows(typed, rows).rows.map((row) => needs[row]!.id);
    assert.ok(found.includes(need), found.join(', '));
    assert.ok(found.length <= MOST, `${found.length}`);
  });
