/**
 * Small modules that many islands share: one file with the modules that every page loads, instead of one request for
 * each.
 */
const EVERYWHERE =
  /\/src\/(?:ui\/(?:island|address|page-toc|copy\/[\w-]+)|layouts\/(?:place|theme[\w-]*)|features\/search\/(?:site-search|shortcut|parts)|core\/(?:base|routes|query|vocabulary|text\/(?:lists|is-day)))\.ts$|\/src\/layouts\/Enhancements\.astro|vite\/preload-helper/;

/** Modules that judge a choice of needs. The alternatives page uses them too. */
const CHOICE = /\/src\/(?:ui\/choice\/|core\/(?:decision\/(?:choice|fit|rank)|text\/(?:fit-words|order))\.ts$)/;

/** The needs filter with its own modules. The record of a decision loads later and shares some of them. */
const NEEDS_FILTER = /\/src\/features\/decide\/(?:NeedsFilter\.astro|needs-filter\.ts$)/;

/** The calculator with its own modules. The record of a decision loads later and calculates with some of them. */
const CALCULATOR = /\/src\/features\/cost\/(?:CostPage\.astro|cost-calculator\.ts$)/;

/**
 * Which modules go into one file, each with what it imports. Without this list the bundler makes one file for each
 * module that two islands share. A page then loads seven files of 30 to 400 bytes, each with some 900 bytes of headers,
 * and finds one only after another has loaded.
 */
export const modules = {
  groups: [
    { name: 'everywhere', test: EVERYWHERE },
    { name: 'choice', test: CHOICE },
    { name: 'needs-filter', test: NEEDS_FILTER },
    { name: 'calculator', test: CALCULATOR },
  ],
};
