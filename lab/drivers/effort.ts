import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../net/place.ts';
import type { Effort } from './driver.ts';

/** Counts what an operator does by hand while a driver does it. */
export class Hand implements Effort {
  readonly commands: string[] = [];
  readonly files: string[] = [];
  readonly secrets: string[] = [];

  /** A command as an operator types it; a secret in it is written as its name. */
  typed(command: string): void {
    this.commands.push(command);
  }

  /** A file that an operator writes. Gives its path. */
  wrote(place: Place, name: string, text: string): string {
    const path = join(place.folder, name);
    writeFileSync(path, text);
    this.files.push(name);
    return path;
  }

  secret(name: string): void {
    this.secrets.push(name);
  }
}
