import { STEP_TITLE } from './migration.ts';
import type { Batch, Schedule } from './schedule.ts';

const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
const span = ({ min, max }: { min: number; max: number }, unit: string): string => {
  const words = min === max ? number(min) : `${number(min)} to ${number(max)}`;
  return `${words} ${min === max && max === 1 ? unit.replace(/s$/, '') : unit}`;
};

/** The result in rows, for the page as built and for the page as changed by a reader. */
export const scheduleRows = ({
  input,
  batches,
  work,
  batchMinutes,
  days,
}: Schedule): { key: string; value: string }[] => [
  { key: 'Work, all people together', value: span(work, 'hours') },
  { key: 'Downtime of each node', value: span(input, 'minutes') },
  { key: 'Batches', value: number(batches.length) },
  { key: 'Length of a full batch', value: span(batchMinutes, 'minutes') },
  { key: 'Calendar', value: span(days, 'days') },
];

/** `Batch 2, nodes 4 to 6: day 1 (2026-12-01)`. */
export const batchLine = ({ number: count, first, last, day, date }: Batch): string => {
  const nodes = first === last ? `node ${first}` : `nodes ${first} to ${last}`;
  return `Batch ${count}, ${nodes}: by day ${day}${date === undefined ? '' : ` (${date})`}`;
};

/**
 * The schedule as a Markdown checklist, for a ticket. `link` leads back to it, `estimate` names the source of the
 * minutes.
 */
export const scheduleChecklist = (schedule: Schedule, estimate: string, link: string): string => {
  const box = (text: string): string => `- [ ] ${text}`;
  const { rest, ...titles } = STEP_TITLE;
  const { traffic, off, ...before } = titles;
  return [
    `# Migration of ${schedule.input.nodes} nodes`,
    '',
    ...scheduleRows(schedule).map(({ key, value }) => `- ${key}: ${value}`),
    '',
    estimate,
    '',
    '## Before',
    '',
    ...Object.values(before).map(box),
    '',
    `## ${rest}`,
    '',
    ...schedule.batches.map((batch) => box(batchLine(batch))),
    '',
    '## After',
    '',
    ...[traffic, off].map(box),
    '',
    link,
    '',
  ].join('\n');
};
