import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from './schema.ts';

/** Where a result belongs under the folder of results. A second one of a day gets a number. */
export function pathOf(result: Pick<Result, 'edition' | 'began' | 'machine' | 'experiment'>, time = 1): string {
  const { edition, began, machine, experiment } = result;
  const name = time === 1 ? experiment : `${experiment}-${time}`;
  return join(`${edition}`, began.slice(0, 10), machine.name, `${name}.json`);
}

/** The result as a file: readable, and each run on a line of its own. */
export function printed(result: Result): string {
  const runs = result.tools.flatMap((tool) => tool.runs);
  const mark = (run: Result['tools'][number]['runs'][number]) => `run ${runs.indexOf(run)} of ${result.digest}`;
  const tools = result.tools.map((tool) => ({ ...tool, runs: tool.runs.map(mark) }));
  const text = JSON.stringify({ ...result, tools }, undefined, 1);
  const marks = new RegExp(`"run (\\d+) of ${result.digest}"`, 'g');
  return `${text.replace(marks, (_, index: string) => JSON.stringify(runs[Number(index)]))}\n`;
}

/** Writes a result under a folder, never over another one. Gives the path. */
export function write(folder: string, result: Result): string {
  let time = 1;
  while (existsSync(join(folder, pathOf(result, time)))) time += 1;
  const path = join(folder, pathOf(result, time));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, printed(result));
  return path;
}
