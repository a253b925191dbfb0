import { format } from 'prettier';
import type { Figures, Spread } from './figures.ts';
import { PROCESSOR } from './machine.ts';

/** Machine and date of the figures. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
  /** Average number of waiting processes over a minute, before the first and after the last run. */
  readonly load: readonly [before: number, after: number];
}

/** What `bench/results.json` holds. */
export interface Results {
  readonly on: string;
  readonly runs: number;
  readonly machine: Machine;
  readonly figures: Figures;
}

/** The machine that this runs on. */
export const machineWith = (browser: string, load: Machine['load']): Machine => {
  const { model: processor, cores } = PROCESSOR;
  return { processor, cores, system: process.platform, browser, node: process.version, load };
};

const cell = (spread: Spread | undefined): string => {
  if (!spread) return '';
  const { median, min, max } = spread;
  return min === max ? `${median}` : `${median} (${min} to ${max})`;
};

/** One table for each set of measurements that found the same figures. */
const tables = (figures: Figures): string[] => {
  const sets = new Map<string, string[]>();
  for (const [what, found] of Object.entries(figures)) {
    const names = Object.keys(found).join(' | ');
    sets.set(names, [...(sets.get(names) ?? []), what]);
  }
  return [...sets].map(([names, measurements]) =>
    [
      `| | ${names} |`,
      `|---|${names
        .split('|')
        .map(() => '---:|')
        .join('')}`,
      ...measurements.map(
        (what) =>
          `| ${what} | ${Object.values(figures[what] ?? {})
            .map(cell)
            .join(' | ')} |`,
      ),
    ].join('\n'),
  );
};

/** The results as tables in Markdown. */
export const printed = ({ on, runs, machine, figures }: Results): Promise<string> =>
  format(
    [
      `Median of ${runs} (least to most where they differ), ${on}, ${machine.browser}, ${machine.cores} cores of ` +
        `${machine.processor}, load ${machine.load.join(' to ')}. Bytes as sent, with headers.`,
      ...tables(figures),
    ].join('\n\n'),
    { parser: 'markdown', proseWrap: 'preserve' },
  );

const BLOCK = /(?<=<!-- bench -->\n)[^]*?(?=\n<!-- \/bench -->)/;

/** A document with its table of figures replaced. */
export const withTables = (document: string, text: string): string => document.replace(BLOCK, () => `\n${text}`);
