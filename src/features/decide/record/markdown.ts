import type { Citing } from '../../../core/decision/headline.ts';

/** Text in which no character is a mark of Markdown. */
export const escape = (text: string): string => text.replace(/[\\*_[\]<>`|#~]/g, '\\$&');
/** A link; a bracket in its address would end it. */
export const link = (text: string, href: string): string =>
  `[${escape(text.trim())}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
export const item = (text: string): string => `- ${text}`;
/** A row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
/** A command as code, whatever quotes it holds. */
export const code = (command: string): string => (command.includes('`') ? `\`\` ${command} \`\`` : `\`${command}\``);

/** A heading with what is below it; left out where that is nothing. */
export const section = (title: string, lines: readonly string[], level = 2): string[] =>
  lines.length > 0 ? [`${'#'.repeat(level)} ${title}`, '', ...lines, ''] : [];

/** A section of a list. */
export const lines = (title: string, texts: readonly string[]): string[] =>
  section(
    title,
    texts.map((text) => item(escape(text))),
  );

/** Words that cite cells, without the links. */
export const plainText = (words: Citing): string =>
  words.map((word) => (typeof word === 'string' ? word : word.text.trim())).join('');
