import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Readonly<Extract<HastNode, { type: 'element' }>>;

/** The elements of one kind inside another, but not those inside each other. */
const within = ({ children }: Element, tag: string): Element[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tag ? [child] : within(child, tag);
  });

/** Gives each cell of a table that is written in Markdown the name of its column: on a phone its rows are cards. */
export const tableCells = defineHastPlugin({
  name: 'table-cells',
  element: {
    filter: ['table'],
    visit(table, page) {
      const labels = within(table, 'th').map((head) => page.textContent(head));
      for (const row of within(table, 'tr')) {
        within(row, 'td').forEach((cell, column) => page.setProperty(cell, 'data-label', labels[column]));
      }
    },
  },
});
