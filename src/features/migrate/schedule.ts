import { readQuery } from '../../core/query.ts';
import { isDay } from '../../core/text/is-day.ts';

/** What the planner asks for. `min` and `max` are the minutes of downtime per node. */
export interface ScheduleInput {
  readonly nodes: number;
  readonly batch: number;
  readonly people: number;
  readonly min: number;
  readonly max: number;
  readonly hours: number;
  /** First day, YYYY-MM-DD; without it days are only counted. */
  readonly start?: string;
}

/** The numbers of the planner, as written by the reader. */
export const FIELDS = {
  nodes: { label: 'Nodes', min: 1, max: 1000 },
  batch: { label: 'Nodes in a batch', min: 1, max: 1000 },
  people: { label: 'People', min: 1, max: 100 },
  min: { label: 'Minutes per node (minimum)', min: 1, max: 1440 },
  max: { label: 'Minutes per node (maximum)', min: 1, max: 1440 },
  hours: { label: 'Hours a day', min: 1, max: 24 },
} as const;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];
/** Values as they are in a form or an address. */
export type ScheduleValues = Readonly<Record<Field | 'start', string>>;

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Nodes that are moved together; `day` counts from 1 and is the latest expected day. */
export interface Batch {
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly day: number;
  readonly date?: string;
}

export interface Schedule {
  readonly input: ScheduleInput;
  readonly batches: readonly Batch[];
  /** Hours of work, of all people together. */
  readonly work: Range;
  /** Minutes from the start to the end of a full batch. */
  readonly batchMinutes: Range;
  readonly days: Range;
}

const DAY = 86_400_000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The day as a number of milliseconds, or undefined where there is no such day. */
const timeOf = (day: string): number | undefined => {
  if (!isDay(day)) return undefined;
  const year = Number(day.slice(0, 4));
  return year >= FIRST_YEAR && year < LAST_YEAR ? Date.parse(day) : undefined;
};

/** The day `days` later; every day of the calendar counts. */
export const addDays = (day: string, days: number): string =>
  new Date((timeOf(day) ?? 0) + days * DAY).toISOString().slice(0, 10);

/** Minutes from start to end of `count` nodes, when each person takes one at a time. */
const together = (count: number, people: number, minutes: number): number => Math.ceil(count / people) * minutes;

/** A schedule, or what is wrong with the input, in words. A batch is never left half done overnight. */
export const scheduleOf = (input: ScheduleInput): Schedule | string => {
  const { nodes, people, min, max, hours, start } = input;
  const size = Math.min(input.batch, nodes);
  const batchMinutes = { min: together(size, people, min), max: together(size, people, max) };
  const count = Math.ceil(nodes / size);
  const daysFor = (minutes: number) => Math.ceil(count / Math.floor((hours * 60) / minutes));
  if (batchMinutes.max > hours * 60) {
    return `A batch of ${size} can take ${batchMinutes.max} minutes, and a day has ${hours * 60}. Take smaller batches, more people or longer days.`;
  }
  const perDay = Math.floor((hours * 60) / batchMinutes.max);
  const batches = Array.from({ length: count }, (_, index): Batch => {
    const day = Math.floor(index / perDay) + 1;
    const plain = { number: index + 1, first: index * size + 1, last: Math.min((index + 1) * size, nodes), day };
    return start === undefined ? plain : { ...plain, date: addDays(start, day - 1) };
  });
  const days = { min: daysFor(batchMinutes.min), max: daysFor(batchMinutes.max) };
  return { input, batches, work: { min: (nodes * min) / 60, max: (nodes * max) / 60 }, batchMinutes, days };
};

/** Reads what a reader or a link wrote. Problems name the field and what may be there; nothing is guessed. */
export const readSchedule = (values: ScheduleValues): { input: ScheduleInput } | { problems: readonly string[] } => {
  const numbers = Object.fromEntries(FIELD_NAMES.map((name) => [name, Number(values[name])])) as Record<Field, number>;
  const problems = FIELD_NAMES.filter((name) => {
    const { min, max } = FIELDS[name];
    return !/^\d{1,4}$/.test(values[name].trim()) || numbers[name] < min || numbers[name] > max;
  }).map((name) => `${FIELDS[name].label}: write a whole number from ${FIELDS[name].min} to ${FIELDS[name].max}.`);
  const start = values.start.trim();
  if (start !== '' && timeOf(start) === undefined) {
    problems.push(`First day: write a day from ${FIRST_YEAR} to ${LAST_YEAR - 1} as YYYY-MM-DD, or leave it empty.`);
  }
  if (problems.length === 0 && numbers.min > numbers.max)
    problems.push('The minutes at least are more than the minutes at most.');
  return problems.length > 0 ? { problems } : { input: start === '' ? numbers : { ...numbers, start } };
};

/** The values in an address, over those of the page. Never throws; of a value said twice the first counts. */
export const parseSchedule = (search: string, defaults: ScheduleValues): ScheduleValues => {
  const params = readQuery(search);
  const names = Object.keys(defaults) as (keyof ScheduleValues)[];
  return Object.fromEntries(
    names.map((name) => [name, (params.get(name) ?? defaults[name]).slice(0, 20)]),
  ) as unknown as ScheduleValues;
};

/** `?nodes=12&batch=4`: what differs from the page's own values, always in one order. */
export const formatSchedule = (values: ScheduleValues, defaults: ScheduleValues): string => {
  const names = Object.keys(defaults) as (keyof ScheduleValues)[];
  const changed = names.filter((name) => values[name] !== defaults[name]).map((name) => [name, values[name]]);
  return changed.length > 0 ? `?${new URLSearchParams(changed).toString()}` : '';
};
