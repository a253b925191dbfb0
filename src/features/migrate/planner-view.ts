import type { Migration } from '../../core/model.ts';
import { batchLine, scheduleRows } from './schedule-text.ts';
import { FIELD_NAMES, FIELDS, scheduleOf } from './schedule.ts';

/** A number that the planner asks for. */
interface NumberField {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** The planner with its worked example. */
export interface PlannerView {
  /** What the example is, in two sentences. */
  readonly example: string;
  /** Source of the minutes. */
  readonly estimate: string;
  readonly fields: readonly NumberField[];
  readonly rows: readonly { readonly key: string; readonly value: string }[];
  readonly batches: readonly string[];
}

/** The planner, starting with the minutes given. Undefined if no migration is written. */
export const plannerView = (outage: Pick<Migration['outage'], 'min' | 'max'> | undefined): PlannerView | undefined => {
  if (!outage) return undefined;
  const { min, max } = outage;
  const schedule = scheduleOf({ nodes: 12, batch: 3, people: 1, hours: 4, min, max });
  if (typeof schedule === 'string') return undefined;
  const { input } = schedule;
  return {
    example: `A worked example: ${input.nodes} nodes, ${input.batch} in a batch, one person, ${input.hours} hours a day. Each person takes one node at a time, a batch is finished on the day it begins, and every day of the calendar counts.`,
    estimate: `The ${min} to ${max} minutes per node that the planner starts with are the field report's estimate. Nobody has published timings; time your own first batch and enter the result.`,
    fields: FIELD_NAMES.map((name) => {
      const { label, min: least, max: most } = FIELDS[name];
      return { name, label, value: input[name], min: least, max: most };
    }),
    rows: scheduleRows(schedule),
    batches: schedule.batches.map(batchLine),
  };
};
