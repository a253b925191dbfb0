/** Lines of text on a page of A4, in the size that most of the sheet has. */
const PAGE = 69;
/** Characters of such a line, and of a row of a table. */
const WIDTH = 112;
const TABLE = 100;
/** Characters of a line of the title. */
const TITLE = 60;
/** Lines of a heading with the room around it, and of the room between two parts. */
const HEADING = { H1: 2.2, H2: 2 } as const;
const BETWEEN = 0.4;
/** Lines of a source and of a page to read on: small, and in two columns. */
const SOURCE = 1.5;
const WAY = { width: 68, height: 0.42 } as const;
/** Lines of a row of the table, as it is and where it is set smaller. */
const ROW = { wide: 1.25, small: 0.67 } as const;

const linesIn = (text: string | null, width: number): number => Math.ceil((text ?? '').length / width);

/** Lines of the rows of a table: a column is as wide as its longest cell, as far as all of them have room. */
const rowsOf = (table: HTMLElement, small: boolean): number => {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent.length),
  );
  const longest = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column] ?? 0)));
  const narrow = Math.max(1, longest.reduce((sum, length) => sum + length, 0) / TABLE);
  return rows
    .map((row) =>
      Math.max(...row.map((length, column) => Math.ceil((length * narrow) / Math.max(1, longest[column] ?? 1)))),
    )
    .map((lines) => (small ? ROW.small * Math.min(lines, 2) : lines + ROW.wide - 1))
    .reduce((sum, lines) => sum + lines, 0);
};

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
