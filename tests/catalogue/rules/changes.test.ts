import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messagesOf } from '../../fixtures/content.ts';
import { refuses } from '../../fixtures/refuses.ts';

const FILE = 'content/changes.yml';
const entry = (id: string, on: string, to: string): string => `\
${id}:
  on: ${on}
  tool: alpha
  criterion: lights
  from: unknown
  to: "${to}"
  why: They were tried at night.
  sources: [alpha-manual]
`;

describe('changes: check refuses', () => {
  refuses('a newest change that ends in another value than the cell', { [FILE]: entry('lit', '2026-11-02', 'no') }, [
    FILE,
    'to:',
    'lit.to  the comparison says "yes", and the newest change of this cell ends in "no"  add the change that is missing above it, or correct one of the two',
  ]);
  test('nothing about an older one, and one that agrees', () => {
    const changes = entry('dark', '2026-10-02', 'no') + entry('lit', '2026-11-02', 'yes');
    assert.deepEqual(messagesOf({ [FILE]: changes }), []);
  });
});
