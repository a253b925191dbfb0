import type { Plan } from '../../core/model.ts';

/** A plan and its successors, oldest first. Stops where a chain would repeat. */
export const lineageOf = (plan: Plan): Plan[] => {
  const line: Plan[] = [];
  for (let next: Plan | undefined = plan; next && !line.includes(next); next = next.successor) line.push(next);
  return line;
};
