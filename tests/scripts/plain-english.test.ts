import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hits, wordings } from '../../scripts/lib/plain-english.ts';

const LIST = wordings();

describe('of each turn of phrase the bad example is found and the good one is not:', () => {
  for (const { name, bad, good } of LIST)
    test(name, () => {
      assert.ok(hits('a.md', bad, LIST).some((hit) => hit.startsWith(`a.md:1  ${name}  `)));
      assert.deepEqual(hits('a.md', good, LIST), []);
    });
});

test('a phrase is found over a line end, in a comment and in a text', () => {
  const [first] = LIST;
  assert.ok(first);
  const [begin = '', ...rest] = first.bad.split(' ');
  const broken = `const a = 1;\n/**\n * ${begin}\n * ${rest.join(' ')}\n */`;
  assert.equal(hits('a.ts', broken, [first]).length, 1);
  assert.match(hits('a.ts', broken, [first])[0] ?? '', /^a\.ts:4 /);
});

test('code in a document is quoted and not judged', () => {
  const [first] = LIST;
  assert.deepEqual(hits('a.md', `\`\`\`sh\n${first?.bad}\n\`\`\`\n`, LIST), []);
});
