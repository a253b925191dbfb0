import { execFile } from 'node:child_process';

/** What a short command printed. */
export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  readonly input?: string;
}

/** Runs a short command to its end. It never throws: a command that cannot be started has the code 127. */
export const runCommand = (command: string, args: readonly string[], options: CommandOptions = {}): Promise<Output> =>
  new Promise((resolve) => {
    const { env, timeout = 60_000, input } = options;
    const child = execFile(
      command,
      args,
      { timeout, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : 127) : 0;
        resolve({ code, stdout, stderr: stderr || (error?.killed ? `no answer within ${timeout / 1000} s` : '') });
      },
    );
    child.stdin?.end(input);
  });

/** Runs a short command and gives what it printed. Errors: the command failed; the message has what it printed. */
export async function must(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await runCommand(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${(stderr || stdout).trim()}`);
  return stdout;
}

/** Runs `ip`, which makes and removes namespaces and links. */
export const ip = (...args: readonly string[]): Promise<string> => must('ip', args);
