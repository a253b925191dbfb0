/** A line of Astro's log that starts a new entry; warnings and errors carry their level. */
const ENTRY = /^\s*\d\d:\d\d:\d\d(?: \[(WARN|ERROR)\])?/;
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Warnings that say nothing an author could act on, each with the reason. */
const HARMLESS = [
  // Rolldown remarks on the "astro:jsx" directive that the MDX integration itself writes at the top of every entry.
  /MODULE_LEVEL_DIRECTIVE/,
  // That is what --force is for.
  /data store cleared \(force\)/,
];

export interface Remark {
  level: 'WARN' | 'ERROR';
  text: string;
}

/** The warnings and errors of an Astro log, each with the lines that belong to it. */
export function remarks(log: string): Remark[] {
  const found: Remark[] = [];
  let current: Remark | undefined;
  for (const line of log.replace(COLOUR, '').split(/\r?\n/)) {
    const entry = ENTRY.exec(line);
    if (entry) {
      const level = entry[1] as Remark['level'] | undefined;
      current = level && { level, text: line.trim() };
      if (current) found.push(current);
    } else if (current && line.trim() !== '') {
      current.text += `\n${line}`;
    }
  }
  return found.filter(({ text }) => !HARMLESS.some((pattern) => pattern.test(text)));
}
