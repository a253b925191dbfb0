import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What a check for a scheduled job found. */
export interface Report {
  /** Findings that need somebody's work, one line each. */
  findings: readonly string[];
  /** Items that could not be checked, one line each. */
  failures: readonly string[];
  /** The last line, whatever was found. */
  summary: string;
  /** The same for a program. */
  data: unknown;
}

/** Exit codes: no findings, a finding, an item that could not be checked. */
export const EXIT = { well: 0, findings: 1, failures: 2 } as const;

/** The exit code that a report calls for: a finding counts for more than a failure. */
export const exitCodeOf = ({ findings, failures }: Report): number => {
  if (findings.length > 0) return EXIT.findings;
  return failures.length > 0 ? EXIT.failures : EXIT.well;
};

/** Prints a report as text, or as JSON with `--format=json`. */
export const printed = (report: Report, format: string): string =>
  format === 'json'
    ? JSON.stringify(report.data, undefined, 2)
    : [...report.findings, ...report.failures, report.summary].join('\n');

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Runs a check from the command line. Every check takes `--root` and `--format=text|json` beside its own options. */
export async function runJob(
  own: ParseArgsOptionsConfig,
  work: (values: Values & { root: string }) => Report | Promise<Report>,
): Promise<void> {
  try {
    const common = { root: { type: 'string', default: '.' }, format: { type: 'string', default: 'text' } } as const;
    const values = parseArgs({ options: { ...own, ...common } }).values as Values & { root: string; format: string };
    if (!['text', 'json'].includes(values.format))
      throw new Error(`--format must be text or json, not "${values.format}".`);
    const report = await work(values);
    console.log(printed(report, values.format));
    process.exitCode = exitCodeOf(report);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = EXIT.failures;
  }
}
