import { run } from './run.ts';

interface Advisory {
  readonly title: string;
  readonly url: string;
}

/** The part of `npm audit --json` that is read here. */
interface Answer {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly via: readonly (string | Advisory)[] }>
  >;
}

/** Known vulnerabilities, a line each; or why nothing is known. */
export type Audit = { readonly found: readonly string[] } | { readonly unanswered: string };

/** Reads what `npm audit --json` printed. A package that is only affected through another one is reported once, there. */
export function readAudit(output: string): Audit {
  let answer: Answer;
  try {
    answer = JSON.parse(output) as Answer;
  } catch {
    return { unanswered: `npm audit did not print JSON: ${output.slice(0, 200)}` };
  }
  if (!answer.vulnerabilities) return { unanswered: answer.message ?? 'the registry gave no list' };
  return {
    found: Object.entries(answer.vulnerabilities).flatMap(([name, { severity, via }]) =>
      via.flatMap((cause) => (typeof cause === 'string' ? [] : [`${name}: ${severity}: ${cause.title} ${cause.url}`])),
    ),
  };
}

/** Asks the registry about every package of the lock file. */
export const audit = async (): Promise<Audit> =>
  readAudit((await run('npm', ['audit', '--json', '--loglevel=silent'])).output);
