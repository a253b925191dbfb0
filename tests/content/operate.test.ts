import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exposureOf } from '../../src/features/operate/exposure/exposure.ts';
import { firewallRows, rowsOf } from '../../src/features/operate/firewall/firewall.ts';
import { nftables } from '../../src/features/operate/firewall/nftables.ts';
import { ufw } from '../../src/features/operate/firewall/ufw.ts';
import { NFT, nftVerdict } from '../support/nft.ts';
import { content } from './content.ts';

const { tools } = content;

for (const { name, checked, operations } of tools) {
  const guarded = { name, version: checked.version, operations };

  test(`every port row of ${name} has its place among the firewall rows`, () => {
    const rows = firewallRows(operations);
    assert.deepEqual(new Set(rows.map(({ port }) => port)), new Set(operations.ports));
    for (const { port } of rowsOf(rows, 'optional', 'open')) assert.equal(port.direction, 'inbound', port.port);
  });

  test(`the firewall of ${name} opens its public ports, SSH, and nothing else`, () => {
    const open = rowsOf(firewallRows(operations), 'open').length;
    const rules = (text: string, rule: RegExp) => text.split('\n').filter((line) => rule.test(line)).length;
    assert.equal(rules(nftables(guarded), /^ *(tcp|udp|meta l4proto \{ tcp, udp \} th) dport .* accept/), open + 1);
    assert.equal(rules(ufw(guarded), /^sudo ufw allow /), open + 1);
  });

  test(`every part and every secret of ${name} is on its map, once`, () => {
    const parts = exposureOf(operations).flatMap(({ parts: shown }) => shown);
    const current = new Set(operations.ports.filter(({ exposure }) => exposure !== 'legacy').map(({ part }) => part));
    for (const id of current)
      assert.ok(
        parts.some((part) => part.id === id),
        id,
      );
    assert.equal(parts.flatMap(({ holds }) => holds).length, operations.secrets.length);
  });

  test(`nft accepts the file of ${name}`, { skip: NFT.missing }, () => {
    assert.equal(nftVerdict(nftables(guarded)), 'accepted');
  });

  test(
    `nft accepts the file of ${name} with every optional and private rule switched on`,
    { skip: NFT.missing },
    () => {
      const on = nftables(guarded)
        .replace(/^( +)#(?=(tcp|udp|meta|ip|iifname) )/gm, '$1')
        .replaceAll('dport PORT', 'dport 4000');
      assert.notEqual(on, nftables(guarded));
      assert.equal(nftVerdict(on), 'accepted');
    },
  );
}

test('nft does refuse what is wrong', { skip: NFT.missing }, () => {
  assert.match(nftVerdict('table inet x { chain input { tcp dport many accept\n } }\n'), /syntax error|Error/i);
});
