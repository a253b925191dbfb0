/** A fault that no test noticed. */
export interface Survivor {
  /** Name of the file in `src/`, without its ending. */
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly now: string;
}

/** What a run found, and its day. */
export interface Run {
  readonly count: number;
  readonly survivors: readonly Survivor[];
  readonly today: string;
}

const HEAD = '| file | was | became | why no test has to notice it |';
const cell = (text: string): string => `\`${text.replace(/\s+/g, ' ').replaceAll('|', String.raw`\|`)}\``;
const keyOf = ({ file, was, now }: Survivor): string => [file, cell(was), cell(now)].join(' | ');

/** The reasons that a person wrote into the last report, by fault. */
const reasonsIn = (report: string): Map<string, string> =>
  new Map(
    report
      .split('\n')
      .filter((line) => line.startsWith('| ') && line !== HEAD)
      .map((line) => {
        const cells = line.split(/(?<!\\)\|/).map((part) => part.trim());
        return [cells.slice(1, 4).join(' | '), cells[4] ?? ''];
      }),
  );

/** The report of a run. Reasons of the last report stay with their faults; a survivor without one says that it needs one. */
export const mutationReport = ({ count, survivors, today }: Run, last: string): string => {
  const reasons = reasonsIn(last);
  const share = ((count - survivors.length) / count) * 100;
  const rows = survivors.map((survivor) => {
    const key = keyOf(survivor);
    return `| ${key} | ${reasons.get(key) || 'not judged yet'} |`;
  });
  return [
    '# Faults that the tests notice',
    '',
    '`npm run mutate` puts one small fault at a time into `src/core/`, the cost of a tool or the',
    'redirects. A fault is another operator, a number one higher, an empty text or the other branch. The command then runs',
    'the tests that reach it. Run it by hand: continuous integration does not.',
    '',
    `Run of ${today}: ${count - survivors.length} of ${count} faults noticed, ${share.toFixed(1)} percent. The survivors:`,
    '',
    HEAD,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};
