import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Fault } from './modules.ts';

/** A fault that makes the tests run longer than this is a loop without end, and so noticed. Milliseconds. */
const PATIENCE = 120_000;
/** To read all tests and run them once takes longer. Milliseconds. */
const START = 900_000;
/** Modules cannot be unloaded, so a new process replaces the old one after this many faults. */
const FAULTS = 150;

interface Answer {
  readonly failure?: string;
}

/** Runs the tests of a fault in a separate process, and restarts that process if a fault makes it hang. */
export class Examiner {
  readonly #tests: readonly string[];
  #child: ChildProcess | undefined;
  #judged = 0;

  constructor(tests: readonly string[]) {
    this.#tests = tests;
  }

  /** Whether a test notices the fault. Errors: rejects if the tests fail without a fault. */
  async notices(fault: Fault): Promise<boolean> {
    if (this.#judged >= FAULTS) this.end();
    const child = (this.#child ??= await this.#start());
    this.#judged += 1;
    const answer = await this.#ask(child, { fault });
    if (answer === undefined) this.end();
    return answer === undefined || answer.failure !== undefined;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#judged = 0;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'worker.ts'), { execArgv: ['--no-warnings'] });
    const answer = await this.#ask(child, { tests: this.#tests }, START);
    if (answer && answer.failure === undefined) return child;
    child.kill('SIGKILL');
    throw new Error(`The tests fail without a fault: ${answer?.failure ?? 'they do not end'}`);
  }

  /** The answer of the process; undefined if it hangs or dies. */
  #ask(child: ChildProcess, message: object, patience = PATIENCE): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      const done = (answer?: Answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const timer = setTimeout(done, patience);
      child.once('message', (answer: Answer) => done(answer));
      child.once('exit', () => done());
      child.send(message);
    });
  }
}
