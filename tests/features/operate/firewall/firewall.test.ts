import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nftables } from '../../../../src/features/operate/firewall/nftables.ts';
import { ufw } from '../../../../src/features/operate/firewall/ufw.ts';
import type { Port } from '../../../../src/core/model.ts';
import { aPort, PARTS } from '../../../fixtures/operations.ts';

const alpha = (...ports: Port[]) => ({ name: 'Alpha', version: 'v1.2.0', operations: { parts: PARTS, ports } });
const lines = (text: string) => text.split('\n').map((line) => line.trim());
const nft = (...ports: Port[]) => lines(nftables(alpha(...ports)));
const cmd = (...ports: Port[]) => lines(ufw(alpha(...ports)));
const has = (all: string[], line: string) => assert.ok(all.includes(line), `${line}\n---\n${all.join('\n')}`);
const lacks = (all: string[], pattern: RegExp) =>
  assert.deepEqual(
    all.filter((line) => pattern.test(line)),
    [],
  );

const NOTE = 'comment "Hub: riders to the hub"';
const COMMENT = "comment 'Hub: riders to the hub'";

test('a public port is opened', () => {
  has(nft(aPort()), `tcp dport 443 accept ${NOTE}`);
  has(cmd(aPort()), `sudo ufw allow 443/tcp ${COMMENT}`);
});

test('lists and ranges are written as each tool wants them', () => {
  const list = aPort({ port: '80, 443, 1000-2000' });
  has(nft(list), `tcp dport { 80, 443, 1000-2000 } accept ${NOTE}`);
  has(cmd(list), `sudo ufw allow 80,443,1000:2000/tcp ${COMMENT}`);
  const range = aPort({ port: '49152-65535', proto: 'udp' });
  has(nft(range), `udp dport 49152-65535 accept ${NOTE}`);
  has(cmd(range), `sudo ufw allow 49152:65535/udp ${COMMENT}`);
});

test('both protocols are opened, for ufw one after the other', () => {
  const both = aPort({ proto: 'tcp+udp' });
  has(nft(both), `meta l4proto { tcp, udp } th dport 443 accept ${NOTE}`);
  has(cmd(both), `sudo ufw allow 443/tcp ${COMMENT}`);
  has(cmd(both), `sudo ufw allow 443/udp ${COMMENT}`);
});

test('an optional port is written, switched off, below its reason', () => {
  const row = aPort({ port: '3478', proto: 'udp', exposure: 'optional', note: 'Only for the bell.' });
  const file = nft(row);
  assert.equal(file[file.indexOf(`#udp dport 3478 accept ${NOTE}`) - 1], '# Only for the bell.');
  const commands = cmd(row);
  assert.equal(commands[commands.indexOf(`#sudo ufw allow 3478/udp ${COMMENT}`) - 1], '# Only for the bell.');
});

test('a port of the operator’s choice has a place for its number', () => {
  has(nft(aPort({ port: 'any', exposure: 'optional' })), `#tcp dport PORT accept ${NOTE}`);
  has(cmd(aPort({ port: 'any', exposure: 'optional' })), `#sudo ufw allow PORT/tcp ${COMMENT}`);
});

test('a private port stays closed; its template lets in one address', () => {
  const row = aPort({ port: '5432', direction: 'internal', exposure: 'private' });
  has(nft(row), `#ip saddr 192.0.2.10 tcp dport 5432 accept ${NOTE}`);
  has(cmd(row), `#sudo ufw allow proto tcp from 192.0.2.10 to any port 5432 ${COMMENT}`);
  lacks(nft(row), /^(tcp|udp|ip) .*5432/);
});

test('outgoing ports, nodes and older layouts get no rule, and the file says so', () => {
  const file = nft(
    aPort({ direction: 'outbound' }),
    aPort({ port: '41641', part: 'rider', proto: 'udp' }),
    aPort({ port: '33073', exposure: 'legacy' }),
  );
  has(file, '#   443/tcp (outgoing) hub');
  has(file, '#   41641/udp (on nodes) hub');
  has(file, '#   33073/tcp (older layout) hub');
  lacks(file, /dport (443|41641|33073)/);
});

test('loopback, established connections and SSH stay open, the rest is dropped', () => {
  const file = nft(aPort());
  for (const line of [
    'type filter hook input priority filter; policy drop;',
    'iifname "lo" accept',
    'ct state established,related accept',
    'define SSH_PORT = 22',
    'tcp dport $SSH_PORT accept comment "SSH"',
  ]) {
    has(file, line);
  }
  assert.ok(file.some((line) => line.startsWith('# !!! SSH')));
  lacks(file, /flush ruleset|hook (forward|output)/);
});

test('ufw opens SSH before it denies, and is switched on last', () => {
  const commands = cmd(aPort()).filter((line) => line.startsWith('sudo'));
  assert.equal(commands[0], "sudo ufw allow 22/tcp comment 'SSH'");
  assert.equal(commands.at(-1), 'sudo ufw enable');
});

test('the overlay’s interface is offered, switched off', () => {
  const given = alpha(aPort());
  const operations = { ...given.operations, overlay: { interface: 'ov0', sources: [] } };
  has(lines(nftables({ ...given, operations })), '#iifname "ov0" accept comment "overlay"');
  has(lines(ufw({ ...given, operations })), '#sudo ufw allow in on ov0');
  lacks(nft(aPort()), /overlay/);
});

test('text of the content cannot end a comment', () => {
  const row = aPort({ path: `rider's "hub"; drop $(x) \`y\` \\` });
  has(nft(row), 'tcp dport 443 accept comment "Hub: rider hub ; drop (x) y"');
  has(cmd(row), "sudo ufw allow 443/tcp comment 'Hub: rider hub ; drop (x) y'");
  assert.ok(nft(aPort({ path: 'long '.repeat(30).trim() })).every((line) => line.length < 140));
});
