/** How everything that a run makes is called, so that nothing else is ever touched and leftovers are found by name. */
export const PREFIX = 'wmlab-';

const RUN_ID = /^wmlab-[a-z0-9]+$/;

/** A name for a run that no other run on this machine has: the process, the moment, and which one of the process. */
export const runName = (pid: number, now: number, count: number): string =>
  `${PREFIX}${pid.toString(36)}${now.toString(36)}x${count.toString(36)}`;

/** The name of a namespace of a run. */
export const spaceName = (run: string, place: string): string => `${run}-${place}`;

/** The run that a namespace, a folder or a file belongs to, or nothing if no run of the lab made it. */
export function runOf(name: string): string | undefined {
  const run = name.split('-').slice(0, 2).join('-');
  return RUN_ID.test(run) ? run : undefined;
}
