import type { CarryAspect, Side, StepId } from '../../core/vocabulary.ts';
import type { Migration } from '../../core/model.ts';

/** What may carry over, in the order and the words of the page. */
export const CARRY_LABEL: Readonly<Record<CarryAspect, string>> = {
  keys: 'Keys',
  addresses: 'Addresses',
  policies: 'Rules',
  users: 'Users',
  names: 'Names of nodes',
  clients: 'Client software',
  routes: 'Routed networks',
};

/** Titles of the steps, in the order of work. */
export const STEP_TITLE: Readonly<Record<StepId, string>> = {
  'second-way': 'Test a second way in',
  server: 'Set up the new server',
  'first-node': 'Join one node that nobody misses',
  rules: 'Write the rules again, and test them',
  rest: 'Join the rest, batch by batch',
  traffic: 'Move the traffic, name by name',
  off: 'Switch the old one off',
};

/** The tools whose addresses come from the shared range. */
export const RANGE_LABEL: Readonly<Record<Side, string>> = {
  both: 'Both take addresses from 100.64.0.0/10.',
  from: 'Only the old one takes addresses from 100.64.0.0/10.',
  to: 'Only the new one takes addresses from 100.64.0.0/10.',
  none: 'Neither takes addresses from 100.64.0.0/10.',
};

/** One ordered pair of tools, with its migration if it is written. */
export interface Direction<T> {
  readonly from: T;
  readonly to: T;
  readonly migration?: Migration;
}

/** Every ordered pair, in the order of the tools; a pair without a file has no `migration`. */
export const directions = <T extends { readonly id: string }>(
  tools: readonly T[],
  migrations: readonly Migration[],
): Direction<T>[] =>
  tools.flatMap((from) =>
    tools
      .filter((to) => to !== from)
      .map((to) => {
        const migration = migrations.find((written) => written.from.id === from.id && written.to.id === to.id);
        return migration ? { from, to, migration } : { from, to };
      }),
  );

/** The ordered pairs that have a migration, in the order of the tools. */
export const writtenDirections = <T extends { readonly id: string }>(
  tools: readonly T[],
  migrations: readonly Migration[],
): Direction<T>[] => {
  const written = new Set(migrations.flatMap(({ from, to }) => [from.id, to.id]));
  return directions(
    tools.filter(({ id }) => written.has(id)),
    migrations,
  ).filter(({ migration }) => migration);
};

/** The written paths from products outside the comparison, in the order of the tools that they lead to. */
export const fromOutside = (
  tools: readonly { readonly id: string }[],
  migrations: readonly Migration[],
): Direction<Migration['from'] | Migration['to']>[] => {
  const known = new Set(tools.map(({ id }) => id));
  return tools.flatMap(({ id }) =>
    migrations
      .filter(({ from, to }) => to.id === id && !known.has(from.id))
      .map((migration) => ({ from: migration.from, to: migration.to, migration })),
  );
};

/** "Alpha to Beta". */
export const migrationTitle = ({ from, to }: Direction<{ readonly name: string }>): string =>
  `${from.name} to ${to.name}`;
