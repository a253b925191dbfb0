import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { captionOf, someTools, TOOLS_ON_A_PAGE, toolPages, toolPagesView } from '../../../src/core/view/tool-pages.ts';

const tools = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `bike-${index + 1}`, name: `Bike ${index + 1}` }));

describe('the comparison pages', () => {
  test('hold every tool exactly once, in order, and none more than a page does', () => {
    for (const count of [1, 3, TOOLS_ON_A_PAGE, TOOLS_ON_A_PAGE + 1, 30, 1000]) {
      const pages = toolPages(tools(count));
      assert.deepEqual(pages.flat(), tools(count));
      assert.ok(pages.every(({ length }) => length > 0 && length <= TOOLS_ON_A_PAGE));
    }
  });

  test('are not spoken of where one has all', () => {
    assert.equal(toolPages(tools(TOOLS_ON_A_PAGE)).length, 1);
    assert.equal(toolPagesView(tools(TOOLS_ON_A_PAGE), 1), undefined);
    assert.deepEqual(toolPages([]), [[]]);
  });

  test('lead to each other; the first is the comparison itself', () => {
    const view = toolPagesView(tools(30), 2);
    assert.deepEqual(
      view?.links.map(({ label, to, current }) => [label, to, current]),
      [
        ['Bike 1 to Bike 12', '/compare/', false],
        ['Bike 13 to Bike 24', '/compare/page/2/', true],
        ['Bike 25 to Bike 30', '/compare/page/3/', false],
      ],
    );
    assert.deepEqual([view.turn.previous?.to, view.turn.next?.to], ['/compare/', '/compare/page/3/']);
    assert.equal(toolPagesView(tools(13), 2)?.links[1]?.label, 'Bike 13');
  });
});

describe('some tools', () => {
  test('are all where a page holds them', () => assert.equal(someTools(tools(3)).length, 3));

  test('are those that are wanted and the first of the others, in their order', () => {
    const shown = someTools(tools(30), ({ id }) => id === 'bike-29').map(({ id }) => id);
    assert.equal(shown.length, TOOLS_ON_A_PAGE);
    assert.deepEqual([shown[0], shown.at(-2), shown.at(-1)], ['bike-1', 'bike-11', 'bike-29']);
  });

  test('are counted in the name of their table', () => {
    assert.equal(captionOf('Verdicts', 12, 30), 'Verdicts: 12 of 30 tools');
    assert.equal(captionOf('Verdicts', 3, 3), 'Verdicts');
  });
});
