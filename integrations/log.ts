import type { AstroLoggerDestination } from 'astro';

/** Number of pages between two progress lines of a build. */
const STEP = 100;

/**
 * Prints a progress line each time Astro has rendered a number of pages. Rendering is the longest step and is silent
 * otherwise.
 */
export function progress(say: (line: string) => void): (message: string) => void {
  let pages = 0;
  return (message) => {
    if (!/^\s*[├└]─ .*\.html$/.test(message)) return;
    pages += 1;
    if (pages % STEP === 0) say(`${pages} pages rendered`);
  };
}

/**
 * Where the log of a build goes: warnings and errors to the terminal, how far it is in few words, the rest nowhere. Astro
 * reports some broken content as an error and still exits with 0, so an error makes the process fail. Astro bundles this
 * module with the pages as well: what it knows has to be the process's own.
 */
export default (): AstroLoggerDestination => {
  const rendered = progress(console.log);
  return {
    write({ level, label, message }) {
      if (level === 'info') rendered(message);
      if (level !== 'warn' && level !== 'error') return;
      // Rolldown remarks on the "astro:jsx" directive that the MDX integration itself writes at the top of every entry.
      if (level === 'warn' && message.includes('MODULE_LEVEL_DIRECTIVE')) return;
      if (level === 'error') process.exitCode = 1;
      console.error(`[${level}] ${label ? `[${label}] ` : ''}${message}`);
    },
  };
};
