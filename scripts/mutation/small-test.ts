/**
 * What test files of a mutation run get in place of `node:test`: it keeps the tests, so that they can be run as often as
 * there are faults, and until the first that fails.
 */
type Body = () => unknown;

const tests: Body[] = [];
const ends: Body[] = [];

/** The function among the arguments of `test` or `describe`, and whether the options leave it out. */
const read = (args: readonly unknown[]): { body: Body; left: boolean } => {
  const body = args.find((arg) => typeof arg === 'function') as Body | undefined;
  const options = args.find((arg) => typeof arg === 'object') as { skip?: unknown } | undefined;
  return { body: body ?? (() => undefined), left: Boolean(options?.skip) };
};

export const test = (...args: readonly unknown[]): void => {
  const { body, left } = read(args);
  if (!left) tests.push(body);
};
export const describe = (...args: readonly unknown[]): void => {
  const { body, left } = read(args);
  if (!left) body();
};
export const it = test;
export const suite = describe;
export const before = (body: Body): void => void tests.push(body);
export const after = (body: Body): void => void ends.push(body);
export default test;

/** Runs the tests that were declared since the last time, in their order. Errors: throws as the first that fails. */
export const runDeclared = async (): Promise<void> => {
  const [mine, last] = [tests.splice(0), ends.splice(0)];
  try {
    for (const body of mine) await body();
  } finally {
    for (const body of last) await body();
  }
};
