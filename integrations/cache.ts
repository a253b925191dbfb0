import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/run.ts';
import { filesBelow } from '../scripts/lib/files.ts';

const hash = (parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  // The length keeps the end of one part from being the start of the next.
  for (const part of parts) sum.update(`${Buffer.byteLength(part)}:`).update(part);
  return sum.digest('hex');
};

/** What makes the results: the code of the integrations, every package, and Node with its libraries. */
const MAKERS = hash([
  ...filesBelow(import.meta.dirname).map((file) => readFileSync(join(import.meta.dirname, file))),
  readFileSync(join(ROOT, 'package-lock.json')),
  JSON.stringify(process.versions),
]);

/** Results that are slow to make, kept from build to build by all that they are made from. */
export class Cache {
  readonly #folder: string;
  readonly #asked = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What `make` makes of some inputs, from an earlier build where nothing has changed since. */
  async of(inputs: readonly (string | Uint8Array)[], make: () => Promise<string | Uint8Array>): Promise<Buffer> {
    const key = hash([MAKERS, ...inputs]);
    this.#asked.add(key);
    const file = join(this.#folder, key);
    if (existsSync(file)) return readFileSync(file);
    const made = Buffer.from(await make());
    mkdirSync(this.#folder, { recursive: true });
    // It gets its name once it is whole: a build may be stopped at any time.
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, made);
    renameSync(draft, file);
    return made;
  }

  /** Removes what this build did not ask for. */
  sweep(): void {
    for (const file of filesBelow(this.#folder)) if (!this.#asked.has(file)) rmSync(join(this.#folder, file));
  }
}
