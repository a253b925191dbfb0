/** What a result needs once something is chosen, and the page before that does not: one file, fetched then. */
export { fillEnd } from './guide-end.ts';
export { showNearest } from './nearest.ts';
