/** A process that is sent one fault after another, and says of each whether a test notices it. */
import { Modules, type Fault } from './modules.ts';
import { runDeclared } from './small-test.ts';

const modules = new Modules({ 'node:test': import.meta.resolve('./small-test.ts') });
const say = (message: object): void => void process.send?.(message);

/** Runs the tests of some files until one fails; says what it said. */
const failureOf = async (files: readonly string[]): Promise<string | undefined> => {
  try {
    for (const file of files) {
      await modules.load(file);
      await runDeclared();
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

let tests: readonly string[] = [];

/** The tests that can notice a fault of a module, those that are closest to it first. */
const testsOf = (module: string): string[] => {
  const steps = modules.reach(module);
  return tests.filter((file) => steps.has(file)).toSorted((a, b) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0));
};

const begin = async (files: readonly string[]): Promise<void> => {
  tests = files;
  say({ ready: true, failure: await failureOf(files) });
};

const judge = async (fault: Fault): Promise<void> => {
  modules.put(fault);
  const files = testsOf(fault.module);
  say({ tests: files.length, failure: await failureOf(files) });
};

process.on('message', (message: { tests: string[] } | { fault: Fault }) => {
  void ('tests' in message ? begin(message.tests) : judge(message.fault));
});
// Damage from a fault may show only later.
process.on('uncaughtException', ({ message }) => say({ failure: message }));
