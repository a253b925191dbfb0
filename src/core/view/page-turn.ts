import type { Link } from './page.ts';

/** The way from one page of a set to those before and after it. */
export interface PageTurn {
  /** What the set is called: "Scenarios". */
  readonly label: string;
  readonly previous?: Link;
  readonly next?: Link;
}

/** The neighbours of the page at `current` among the pages of a set, which are in reading order. */
export const pageTurn = (label: string, pages: readonly Link[], current: string): PageTurn => {
  const index = pages.findIndex(({ to }) => to === current);
  const [previous, next] = index < 0 ? [] : [pages[index - 1], pages[index + 1]];
  return { label, ...(previous && { previous }), ...(next && { next }) };
};
