/** Lines of text on a page of A4, in the size that most of the sheet has. */
const PAGE = 69;
/** Characters of such a line, and of a column of a table with three tools. */
const WIDTH = 112;
const COLUMN = 30;
/** Characters of a line of the title. */
const TITLE = 60;
/** Lines of a heading with the room around it, and of the room between two parts. */
const HEADING = { H1: 2.2, H2: 2 } as const;
const BETWEEN = 0.4;
/** Lines of a source and of a page to read on: small, and in two columns. */
const SOURCE = 1.5;
const WAY = { width: 68, height: 0.42 } as const;
/** Lines of a row of the table, as it is and where it is set smaller. */
const ROW = { wide: 1.25, small: 0.62 } as const;

const linesIn = (text: string | null, width: number): number => Math.ceil((text ?? '').length / width);

const rowsOf = (table: HTMLElement, small: boolean): number =>
  [...table.querySelectorAll('tr')]
    .map((row) => {
      const longest = Math.max(...[...row.children].map((cell) => linesIn(cell.textContent, COLUMN)));
      return small ? ROW.small * Math.min(longest, 2) : longest + ROW.wide - 1;
    })
    .reduce((sum, lines) => sum + lines, 0);

const heightOf = (part: HTMLElement, small: boolean): number => {
  if (part.tagName === 'H1') return HEADING.H1 * linesIn(part.textContent, TITLE);
  if (part.tagName === 'H2') return HEADING.H2;
  if (part.tagName === 'TABLE') return BETWEEN + rowsOf(part, small);
  const items = part.tagName === 'UL' ? [...part.children] : [part];
  const [width, height] = part.className === 'paper-ways' ? [WAY.width, WAY.height] : [WIDTH, 1];
  return BETWEEN + items.reduce((sum, item) => sum + height * linesIn(item.textContent, width), 0);
};

/** How many sources a page has room for below these parts; less than none where the parts alone do not fit. */
export const roomForSources = (parts: readonly HTMLElement[], small: boolean): number => {
  const used = parts.reduce((sum, part) => sum + heightOf(part, small), 0);
  return Math.floor((PAGE - used - HEADING.H2) / SOURCE);
};
