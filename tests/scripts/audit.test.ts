import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAudit } from '../../scripts/lib/audit.ts';

test('a package is reported with its severity and its advisory, and once where others only depend on it', () => {
  const via = [{ title: 'Runs what it reads', url: 'https://example.org/advisory' }];
  const vulnerabilities = { reader: { severity: 'high', via }, shelf: { severity: 'high', via: ['reader'] } };
  assert.deepEqual(readAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities })), {
    found: ['reader: high: Runs what it reads https://example.org/advisory'],
  });
});
test('an empty list is a good answer', () =>
  assert.deepEqual(readAudit('{"auditReportVersion": 2, "vulnerabilities": {}}'), { found: [] }));
test('a registry that does not answer is not a good answer', () => {
  assert.deepEqual(readAudit('{"message": "405 Method Not Allowed"}'), { unanswered: '405 Method Not Allowed' });
  assert.match(JSON.stringify(readAudit('npm: not found')), /did not print JSON: npm: not found/);
});
