/** A table as text: the head and the rows that are on screen. */
export interface TableText {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** As a Markdown table; bars and backslashes in cells are escaped. */
export const toMarkdown = ({ head, rows }: TableText): string => {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => oneLine(cell).replace(/[\\|]/g, '\\$&')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') + '\n';
};

/** Characters that make a spreadsheet read a cell as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** As CSV (RFC 4180) that is safe to open in a spreadsheet: a cell that looks like a formula is quoted with an apostrophe. */
export const toCsv = ({ head, rows }: TableText): string => {
  const cell = (text: string): string => {
    const flat = oneLine(text);
    const safe = FORMULA.test(flat) ? `'${flat}` : flat;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [head, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
};
