import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/run.ts';
import { filesBelow } from '../scripts/lib/files.ts';

/** One hash of several parts. */
export const hash = (parts: Iterable<string | Uint8Array>): string => {
  const sum = createHash('sha256');
  // The length keeps the end of one part from being the start of the next.
  for (const part of parts) sum.update(`${Buffer.byteLength(part)}:`).update(part);
  return sum.digest('hex');
};

/** All that makes the results of the project at `root`: the code of the integrations, every package, Node with its libraries. */
export const makersOf = (root: string, versions: object = process.versions): string => {
  const code = join(root, 'integrations');
  return hash([
    ...filesBelow(code).map((file) => readFileSync(join(code, file))),
    readFileSync(join(root, 'package-lock.json')),
    JSON.stringify(versions),
  ]);
};
const MAKERS = makersOf(ROOT);

const DAY = 24 * 60 * 60 * 1000;
/** How long a result is kept that no build asks for: other branches and copies of the project may still want it. */
const KEPT = 14 * DAY;

/**
 * Results that are slow to make, kept from build to build by all that they are made from. Several builds may share a folder
 * at one time: a result appears whole or not at all.
 */
export class Cache {
  readonly #folder: string;
  readonly #now: number;

  constructor(folder: string, now = Date.now()) {
    this.#folder = folder;
    this.#now = now;
  }

  /** What `make` makes of some inputs, from an earlier build where nothing has changed since. */
  async of(inputs: readonly (string | Uint8Array)[], make: () => Promise<string | Uint8Array>): Promise<Buffer> {
    const key = hash([MAKERS, ...inputs]);
    const file = join(this.#folder, key);
    const kept = this.#read(file);
    if (kept) return kept;
    const made = Buffer.from(await make());
    mkdirSync(this.#folder, { recursive: true });
    // It gets its name once it is whole: a build may be stopped at any time.
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, made);
    utimesSync(draft, this.#now / 1000, this.#now / 1000);
    renameSync(draft, file);
    return made;
  }

  /** Removes what no build has asked for in a long time. */
  sweep(): void {
    for (const name of filesBelow(this.#folder)) {
      const file = join(this.#folder, name);
      const { mtimeMs = this.#now } = statSync(file, { throwIfNoEntry: false }) ?? {};
      if (this.#now - mtimeMs > KEPT) rmSync(file, { force: true });
    }
  }

  /** A kept result, which is marked as asked for. Another build may remove it at any moment. */
  #read(file: string): Buffer | undefined {
    try {
      if (!existsSync(file)) return undefined;
      if (this.#now - statSync(file).mtimeMs > DAY) utimesSync(file, this.#now / 1000, this.#now / 1000);
      return readFileSync(file);
    } catch {
      return undefined;
    }
  }
}
