/** Parts that many islands share and that weigh little: one file with what every page loads, instead of a request each. */
const EVERYWHERE =
  /\/src\/(?:ui\/(?:island|address|page-toc|copy\/[\w-]+)|layouts\/(?:place|theme[\w-]*)|features\/search\/(?:site-search|shortcut|parts)|core\/(?:base|routes|query|vocabulary|text\/(?:lists|day)))\.ts$|\/src\/layouts\/Enhancements\.astro|vite\/preload-helper/;

/** What judges a choice of needs: the page of the alternatives does so too. */
const CHOICE = /\/src\/(?:ui\/choice\/|core\/(?:decision\/(?:choice|fit|rank)|text\/(?:fit-words|order))\.ts$)/;

/** The needs filter with all that only it needs at first; the record of a decision comes later and shares some of it. */
const NEEDS_FILTER = /\/src\/features\/decide\/(?:NeedsFilter\.astro|needs-filter\.ts$)/;

/**
 * Which modules go into one file, each with what it imports. Left alone, the bundler makes a file of all that two islands
 * share: seven of 30 to 400 bytes on a page, each with some 900 bytes of headers, and one found only when another has come.
 */
export const modules = {
  groups: [
    { name: 'everywhere', test: EVERYWHERE },
    { name: 'choice', test: CHOICE },
    { name: 'needs-filter', test: NEEDS_FILTER },
  ],
};
