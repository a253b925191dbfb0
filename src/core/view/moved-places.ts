import type { Link } from './page.ts';

/** A place on a page that was published, and where its thing is today. */
export interface MovedPlace extends Link {
  /** The fragment that was published. */
  readonly id: string;
}
