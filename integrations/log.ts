import type { AstroLoggerDestination } from 'astro';

/**
 * Where the log of a build goes: warnings and errors to the terminal, the rest nowhere. Astro reports some broken content
 * as an error and still exits with 0, so an error makes the process fail. Astro bundles this module with the pages as
 * well: what it knows has to be the process's own.
 */
export default (): AstroLoggerDestination => ({
  write({ level, label, message }) {
    if (level !== 'warn' && level !== 'error') return;
    // Rolldown remarks on the "astro:jsx" directive that the MDX integration itself writes at the top of every entry.
    if (level === 'warn' && message.includes('MODULE_LEVEL_DIRECTIVE')) return;
    if (level === 'error') process.exitCode = 1;
    console.error(`[${level}] ${label ? `[${label}] ` : ''}${message}`);
  },
});
