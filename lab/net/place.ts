import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assertInside } from './guard.ts';
import { MemoryLimit } from './memory-limit.ts';
import { start, type Running } from './process.ts';
import { runCommand, type CommandOptions, type Output } from './run-command.ts';

/**
 * Folders of the machine that a program in a place sees as its own, empty at first. NetBird's client writes settings for
 * the SSH client, which would stay on the machine. Each node would take the identity that an older client left in /etc/netbird.
 */
export const PRIVATE = ['/var/lib', '/var/log', '/run', '/etc/ssh', '/etc/netbird'];
const present = PRIVATE.filter((path) => existsSync(path));

/**
 * Where the machine's own list of name servers really is, if a place has an empty folder of its own over it: with
 * systemd-resolved it is under /run. The place needs a list there, or no name of a program would be heard.
 */
export function coveredNames(real: string): string | undefined {
  return PRIVATE.some((path) => real.startsWith(`${path}/`)) ? real : undefined;
}

/** The file behind a link; the link itself where that leads nowhere. */
function behind(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What every program in a place starts with: nothing of the caller's environment but where programs are. */
const ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };

/** The home of whoever works in a place, in its folder. */
const HOME = 'home';

/** What a place is made of. */
export interface Ground {
  readonly name: string;
  readonly space: string;
  readonly address: string;
  /** Files of the place, for configuration and state. */
  readonly folder: string;
  /** Environment for every program of the place. */
  readonly env: Readonly<Record<string, string>>;
}

/** A host of the lab: a network namespace with one address, a folder, and private state under `/var` and `/run`. */
export class Place {
  readonly name: string;
  readonly space: string;
  readonly address: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly #mounts: readonly string[];
  #limit: MemoryLimit | undefined;
  #checked = false;
  #logs = 0;

  constructor({ name, space, address, folder, env }: Ground) {
    this.name = name;
    this.space = space;
    this.address = address;
    this.folder = folder;
    this.env = env;
    this.#mounts = present.flatMap((path) => [join(folder, path), path]);
    this.#furnish();
  }

  /** Makes the private folders, and in them what the machine would have there. */
  #furnish(): void {
    for (const path of [...present, HOME]) mkdirSync(join(this.folder, path), { recursive: true });
    const names = coveredNames(behind('/etc/resolv.conf'));
    const own = join('/etc/netns', this.space, 'resolv.conf');
    if (names === undefined || !existsSync(own)) return;
    mkdirSync(dirname(join(this.folder, names)), { recursive: true });
    copyFileSync(own, join(this.folder, names));
  }

  /** The full command that runs a program inside. Errors: the namespace is not one of the lab's own. */
  async #inside(command: string, args: readonly string[]): Promise<string[]> {
    if (!this.#checked) await assertInside(this.space);
    this.#checked = true;
    const script =
      'export HOME="$1"; shift; while [ "$1" != -- ]; do mount --bind "$1" "$2" || exit 126; shift 2; done; shift; exec "$@"';
    return [
      'netns',
      'exec',
      this.space,
      'sh',
      '-c',
      script,
      'sh',
      join(this.folder, HOME),
      ...this.#mounts,
      '--',
      command,
      ...args,
    ];
  }

  /** Programs that are started from now on share so many MiB of memory, and are ended by the kernel beyond. */
  limit(megabytes: number): void {
    this.#limit = new MemoryLimit(this.space, megabytes);
  }

  /** How often the kernel ended a program here for lack of memory. */
  kills(): number {
    return this.#limit?.kills() ?? 0;
  }

  /** Starts a program that runs on. */
  async start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Running> {
    this.#logs += 1;
    const log = join(this.folder, `${this.#logs}.log`);
    const inside = await this.#inside(command, args);
    const [first, rest] = this.#limit?.around('ip', inside) ?? ['ip', inside];
    return start(first, rest, { env: { ...ENVIRONMENT, ...this.env, ...env }, log });
  }

  /** Runs a program to its end, whatever its end. */
  async try(command: string, args: readonly string[], options: CommandOptions = {}): Promise<Output> {
    return runCommand('ip', await this.#inside(command, args), this.#with(options));
  }

  /** Runs a program to its end. Errors: it failed. */
  async run(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
    const { code, stdout, stderr } = await this.try(command, args, options);
    if (code === 0) return stdout;
    throw new Error(`${command} ${args.join(' ')} in ${this.name} ended with ${code}: ${(stderr || stdout).trim()}`);
  }

  /** The command and the environment of a program that talks to the run while it works, such as an agent. */
  async command(command: string, args: readonly string[]): Promise<{ args: string[]; env: Record<string, string> }> {
    return { args: await this.#inside(command, args), env: { ...ENVIRONMENT, ...this.env } };
  }

  /** Forgets everything that programs kept here. What was printed stays. */
  wipe(): void {
    for (const entry of readdirSync(this.folder).filter((name) => !name.endsWith('.log'))) {
      rmSync(join(this.folder, entry), { recursive: true, force: true });
    }
    this.#furnish();
  }

  #with(options: CommandOptions): CommandOptions {
    return { ...options, env: { ...this.env, ...options.env } };
  }
}
