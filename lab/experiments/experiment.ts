import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent } from '../agent/agent.ts';
import type { Heard } from '../agent/protocol.ts';
import type { Control, Driver, Variant } from '../drivers/driver.ts';
import type { Network } from '../net/network.ts';
import type { Place } from '../net/place.ts';
import type { Running } from '../net/process.ts';
import type { Value } from '../record/schema.ts';

/** A world for one repeat or one series: a network with a control server in it. It is removed after the series. */
export interface World {
  readonly network: Network;
  readonly control: Control;
  readonly operator: Agent;
  /** The stand-in that answers outgoing calls, if the world has one. */
  readonly outside?: { readonly sink: Place; readonly ear: Agent; readonly dump: Running };
}

/** A server that did not start, and what it asked for and called until then. */
export class NotBegun extends Error {
  readonly heard: readonly Heard[];

  constructor(message: string, heard: readonly Heard[]) {
    super(message);
    this.heard = heard;
  }
}

/** Interface for an experiment: it requests worlds and returns its observations. */
export interface Bench {
  readonly driver: Driver;
  /** Ends when the caller does not want to wait any longer. */
  readonly signal: AbortSignal;
  /** How often a case is to be repeated. */
  repeats(wanted: number): number;
  /** True if a case is to be done; the caller may want some only. */
  wants(name: string): boolean;
  /** How many minutes to wait or listen. */
  minutes(wanted: number): number;
  /** A world of its own for some work, removed after it, also when the work fails. */
  world<T>(work: (world: World) => Promise<T>, variant?: Variant): Promise<T>;
  /** Begins a repeat: says so, and notes the load. What the result takes is kept as the repeat's values. */
  repeat(name: string, work: () => Promise<Readonly<Record<string, Value>>>): Promise<void>;
  /** A case that this tool is not measured in, with the reason. */
  notMeasured(name: string, because: string): void;
  say(text: string): void;
}

/** What a measure counts. */
export interface Measure {
  readonly unit: string;
  readonly what: string;
}

/** One question that the lab puts to each tool in the same way. */
export interface Experiment {
  readonly id: string;
  readonly asks: string;
  /** Repeats that a case needs for its figures to be shown; the cases that need fewer are named. */
  readonly repeats: number;
  readonly fewer?: Readonly<Record<string, number>>;
  /** True if a busy machine would give other figures: seconds and processor, not counts and names. */
  readonly timed: boolean;
  /** Seconds after which a repeat stops waiting. The pages say them too, and a test holds both to be equal. */
  readonly cap?: number;
  /** Minutes that a repeat takes by design, where that is what the experiment asks. */
  readonly minutes?: number;
  /** What is seen in each repeat, by name. */
  readonly measures: Readonly<Record<string, Measure>>;
  run(bench: Bench): Promise<void>;
}

/** Ends the work of an experiment when the caller has asked for it. */
export function unlessAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new Error('stopped by the caller');
}

/** Lets time pass as long as something is so. Errors: the caller does not want to wait any longer. */
export async function waitWhile(signal: AbortSignal, holds: () => boolean): Promise<void> {
  while (holds()) {
    unlessAborted(signal);
    await sleep(1000);
  }
}

/** Whether some work ends well; what it gives or why it fails does not matter. */
export const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Does all repeats at the same time, each in a world of its own: for work that waits, and of which none knows of the others. */
export async function sideBySide(bench: Bench, repeats: number, work: (world: World) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: bench.repeats(repeats) }, () => bench.world(work)));
}
