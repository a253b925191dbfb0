/**
 * The edition of the lab's method. Figures of two editions are never shown together, so whoever changes what an
 * experiment does, counts or waits for makes a new edition.
 */
export const EDITION = 1;
