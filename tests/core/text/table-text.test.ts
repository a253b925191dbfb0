import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toCsv, toMarkdown } from '../../../src/core/text/table-text.ts';

const head = ['Row', 'Alpha'];

describe('a table as Markdown', () => {
  test('has a head, a rule and a line for each row', () => {
    assert.equal(toMarkdown({ head, rows: [['Lights', 'yes']] }), '| Row | Alpha |\n| --- | --- |\n| Lights | yes |\n');
  });
  test('keeps bars, backslashes and line breaks from breaking it', () => {
    assert.equal(toMarkdown({ head, rows: [['a|b', 'c\\\n d ']] }).split('\n')[2], '| a\\|b | c\\\\ d |');
  });
  test('for any cells: as many lines as rows and two', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
        assert.equal(toMarkdown({ head, rows }).split('\n').length, rows.length + 3);
      }),
    );
  });
});

describe('a table as CSV', () => {
  const line = (...cells: string[]) => toCsv({ head: cells, rows: [] }).trimEnd();
  test('ends each line as RFC 4180 has it', () => {
    assert.equal(toCsv({ head, rows: [['Lights', 'yes']] }), 'Row,Alpha\r\nLights,yes\r\n');
  });
  test('quotes commas and quotes', () => assert.equal(line('a,b', 'say "c"'), '"a,b","say ""c"""'));
  test('makes no formula of a cell', () => {
    assert.equal(line('=1+1', '@x', '-2', '+3'), "'=1+1,'@x,'-2,'+3");
    assert.equal(line(' =HYPERLINK("x")'), '"\'=HYPERLINK(""x"")"');
  });
});
