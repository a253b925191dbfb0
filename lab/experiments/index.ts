import { away } from './away.ts';
import { calls } from './calls.ts';
import type { Experiment } from './experiment.ts';
import { firstPing } from './first-ping.ts';
import { listens } from './listens.ts';
import { memory } from './memory.ts';
import { outlives } from './outlives.ts';
import { restoring } from './restore.ts';
import { revocation } from './revocation.ts';
import { smallest } from './smallest.ts';

/** Every experiment, those first that a reader asks for first. */
export const EXPERIMENTS: readonly Experiment[] = [
  ...[firstPing, revocation, outlives, memory, smallest],
  ...[listens, away, restoring, calls],
];
