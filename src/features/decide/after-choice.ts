/** Modules that a result needs only once something is chosen: one file, fetched at that moment. */
export { fillEnd, showPressed } from './guide/guide-end.ts';
export { fillSaid } from './guide/guide-said.ts';
export { decisionLink } from './record/decision-link.ts';
export { showBelow } from './results/below.ts';
export { showNearest } from './results/nearest.ts';
