import type { Plan } from '../../core/model.ts';

/** A plan and all that took its place, oldest first. Stops where a chain would run in a circle. */
export const lineageOf = (plan: Plan, plans: readonly Plan[]): Plan[] => {
  const line: Plan[] = [];
  for (let next: Plan | undefined = plan; next && !line.includes(next);) {
    line.push(next);
    const successor: string | undefined = next.successor?.id;
    next = plans.find(({ id }) => id === successor);
  }
  return line;
};
