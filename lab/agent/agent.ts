import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Place } from '../net/place.ts';
import type { Reply, TaskName, Tasks } from './protocol.ts';

/** A helper process inside a namespace: it calls servers, talks to other nodes and listens. */
export class Agent {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #asked = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    if (!child.stdout) throw new Error('the agent has no standard output');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const reply = JSON.parse(line) as Reply;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    // Requests to an agent that has ended are rejected below.
    child.stdin?.on('error', () => undefined);
    child.on('exit', () => {
      for (const [id, give] of this.#waiting) give({ id, error: 'the agent has ended' });
      this.#waiting.clear();
    });
  }

  /** Starts an agent in a place. */
  static async in(place: Place): Promise<Agent> {
    const program = join(import.meta.dirname, 'main.ts');
    const { args, env } = await place.command(process.execPath, [program]);
    return new Agent(spawn('ip', args, { env, stdio: ['pipe', 'pipe', 'inherit'] }));
  }

  /** Asks for one task. Errors: the task failed, or the agent has ended. */
  ask<T extends TaskName>(task: T, takes: Tasks[T]['takes']): Promise<Tasks[T]['gives']> {
    this.#asked += 1;
    const id = this.#asked;
    if (this.#child.exitCode !== null) return Promise.reject(new Error(`${task}: the agent has ended`));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ gives, error }) => {
        if (error === undefined) resolve(gives as Tasks[T]['gives']);
        else reject(new Error(`${task}: ${error}`));
      });
      this.#child.stdin?.write(`${JSON.stringify({ id, task, takes })}\n`);
    });
  }

  stop(): void {
    this.#child.stdin?.end();
  }
}
