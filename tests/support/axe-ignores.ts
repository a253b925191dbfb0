/** One place that axe complains about, or cannot judge. */
export interface Violation {
  rule: string;
  /** False where axe says that it cannot tell. */
  sure: boolean;
  /** The way to the element. */
  target: string;
  /** The element as it is written. */
  html: string;
  why: string;
}

/** Text of a drawing is on shapes, and axe cannot tell which. The colours of both are tokens, whose contrast tests/theme.test.ts measures. */
const textOnShapes = ({ rule, sure, html }: Violation): boolean =>
  rule === 'color-contrast' && !sure && html.startsWith('<text');

/** The first column of a comparison holds the row headings, so its own head heads no data cell, which axe cannot judge. */
const headOfHeads = ({ rule, sure, html }: Violation): boolean =>
  rule === 'th-has-data-cells' && !sure && html.startsWith('<table class="data-table');

/** A block of code that wraps: axe takes the box around all of its lines, and the words above it overlap that box. They are judged by themselves. */
const wrappedCode = ({ rule, sure, target }: Violation): boolean =>
  rule === 'color-contrast' && !sure && /pre\S* > code$/.test(target);

/** A long name in the head of a table ends in dots after two lines, and axe takes the words that are cut for an overlap. tests/theme.test.ts measures the hues. */
const cutName = ({ rule, sure, html }: Violation): boolean =>
  rule === 'color-contrast' && !sure && html.startsWith('<span class="tool hue-');

/** The link of the line at the bottom of a phone covers all of that line, so that it can be pressed anywhere. tests/theme.test.ts measures ink on sheet. */
const underItsLink = ({ rule, sure, target }: Violation): boolean =>
  rule === 'color-contrast' && !sure && target.includes('data-part="live"');

/**
 * The results of the search cover the page. If they need no scrolling, axe counts what lies below their ground, and where two
 * lines of a text have different things below them, it cannot tell. tests/theme.test.ts measures both colours on sheet.
 */
const aboveThePage = ({ rule, sure, target, why }: Violation): boolean =>
  rule === 'color-contrast' && !sure && /li\S* > p$|> strong$/.test(target) && why.includes('partially overlaps');

/** What is not counted against a page. Each is a function that says why in its own words. */
export const IGNORED: readonly ((violation: Violation) => boolean)[] = [
  textOnShapes,
  headOfHeads,
  wrappedCode,
  cutName,
  underItsLink,
  aboveThePage,
];
