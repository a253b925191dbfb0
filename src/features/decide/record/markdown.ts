/** Text in which no character is a mark of Markdown. */
export const escape = (text: string): string => text.replace(/[\\*_[\]<>`|#~]/g, '\\$&');
export const link = (text: string, href: string): string => `[${escape(text.trim())}](${href})`;
export const item = (text: string): string => `- ${text}`;
/** A row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
/** A command as code, whatever quotes it holds. */
export const code = (command: string): string => (command.includes('`') ? `\`\` ${command} \`\`` : `\`${command}\``);
