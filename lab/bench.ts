import type { Driver, Variant } from './drivers/driver.ts';
import type { Bench, World } from './experiments/experiment.ts';
import { load } from './record/machine.ts';
import type { Run, Value } from './record/schema.ts';

/** Makes a world for some work; the tests give another one than the real. */
export type MakeWorld = <T>(variant: Variant, work: (world: World) => Promise<T>) => Promise<T>;

export interface BenchOptions {
  readonly driver: Driver;
  readonly signal: AbortSignal;
  readonly makeWorld: MakeWorld;
  readonly say: (text: string) => void;
  /** Repeats and minutes that the caller wants in place of those of the experiment. */
  readonly repeats?: number;
  readonly minutes?: number;
  /** Waits until the machine is quiet, at most as long as the caller allows; does not wait if not given. */
  readonly calm?: () => Promise<void>;
  /** The cases that are wanted; all if none is named. */
  readonly cases?: readonly string[];
}

/** Keeps what an experiment sees of one tool. */
export class Notebook implements Bench {
  readonly runs: Run[] = [];
  readonly reasons: Record<string, string> = {};
  configuration: Readonly<Record<string, string>> = {};
  /** What the server said its version is. */
  version = '';
  readonly driver: Driver;
  readonly signal: AbortSignal;
  readonly #options: BenchOptions;

  constructor(options: BenchOptions) {
    this.driver = options.driver;
    this.signal = options.signal;
    this.#options = options;
  }

  repeats(wanted: number): number {
    return this.#options.repeats ?? wanted;
  }

  wants(name: string): boolean {
    return this.#options.cases?.includes(name) ?? true;
  }

  minutes(wanted: number): number {
    return this.#options.minutes ?? wanted;
  }

  world<T>(work: (world: World) => Promise<T>, variant: Variant = {}): Promise<T> {
    return this.#options.makeWorld(variant, (world) => {
      this.#keep(world.control.configuration, variant);
      this.version = world.control.version ?? this.version;
      return work(world);
    });
  }

  /** Keeps the configuration that was used; the one at defaults beside the other. */
  #keep(files: Readonly<Record<string, string>>, { defaults = false }: Variant): void {
    const named = Object.entries(files).map(
      ([name, text]) => [defaults ? `${name}, at defaults` : name, text] as const,
    );
    this.configuration = { ...this.configuration, ...Object.fromEntries(named) };
  }

  async repeat(name: string, work: () => Promise<Readonly<Record<string, Value>>>): Promise<void> {
    await this.#options.calm?.();
    const before = load();
    const values = await work();
    // Numbered as they end: some run at the same time.
    const repeat = this.runs.filter((run) => run.case === name).length + 1;
    this.runs.push({ case: name, repeat, load: before, values });
    const seen = Object.entries(values).map(([measure, value]) => `${measure} ${value ?? 'still open'}`);
    this.say(`${name} ${repeat}: ${seen.join(', ')}`);
  }

  notMeasured(name: string, because: string): void {
    this.reasons[name] = because;
    this.say(`${name}: not measured, because ${because}`);
  }

  say(text: string): void {
    this.#options.say(`${this.driver.tool}: ${text}`);
  }
}
