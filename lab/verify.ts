/** Checks results against the method: `node lab/verify.ts lab/results`. Exits with 1 if a result breaks it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EXPERIMENTS } from './experiments/index.ts';
import { problemsOf } from './record/problems.ts';

/** Every result under a folder, with its path in it. */
export function resultFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && statSync(join(folder, name)).isFile())
    .toSorted();
}

if (import.meta.main) {
  const folder = process.argv[2] ?? join(import.meta.dirname, 'results');
  const files = resultFiles(folder);
  const wrong = files.flatMap((file) => problemsOf(readFileSync(join(folder, file), 'utf8'), file, EXPERIMENTS));
  for (const line of wrong) console.error(line);
  console.log(`${files.length} results under ${relative(process.cwd(), folder)}, ${wrong.length} problems`);
  if (wrong.length > 0) process.exitCode = 1;
}
