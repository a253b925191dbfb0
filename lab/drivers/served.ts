import type { Agent } from '../agent/agent.ts';
import type { Place } from '../net/place.ts';
import type { Running } from '../net/process.ts';
import { until } from './wait.ts';

/** How a server is started. */
export interface Start {
  readonly path: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until it has to be healthy; a minute if not given. */
  readonly within?: number;
}

/** The process of a control server in its place: started as often as an experiment asks, healthy once an address answers. */
export class Served {
  readonly name: string;
  readonly place: Place;
  readonly #operator: Agent;
  readonly #probe: string;
  #program: Running | undefined;

  /** `name` is its program's, `probe` the address that answers with 200 when it is healthy. */
  constructor(name: string, place: Place, operator: Agent, probe: string) {
    this.name = name;
    this.place = place;
    this.#operator = operator;
    this.#probe = probe;
  }

  /** Errors: it was not started. */
  program(): Running {
    if (!this.#program) throw new Error('the server was not started');
    return this.#program;
  }

  /** Errors: it ends, or is not healthy in time. */
  async start({ path, args, env, within }: Start): Promise<void> {
    this.#program = await this.place.start(path, args, env);
    await until(`${this.name} is healthy`, () => this.healthy(), { ...(within && { within }), every: 20 });
  }

  /** Errors: its process has ended. */
  async healthy(): Promise<boolean> {
    if (!this.program().alive()) throw new Error(`${this.name} ended: ${this.program().output().slice(-2000)}`);
    const answer = await this.#operator.ask('http', { method: 'GET', url: this.#probe }).catch(() => undefined);
    return answer?.status === 200;
  }
}
