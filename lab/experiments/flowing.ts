import { setTimeout as sleep } from 'node:timers/promises';
import { FLOWS, now, type FlowName, type Flows } from '../agent/protocol.ts';
import { until } from '../drivers/wait.ts';
import { unlessAborted } from './experiment.ts';
import { PORT, type Pair } from './pair.ts';

/** Milliseconds between two signs of life of a flow. */
const TICK = 10;
/** A flow without an answer for so long has stopped. */
const SILENCE = 2000;

/** Waits until every flow has been silent for a while, or the cap is reached. */
export async function silence({ caller }: Pair, asked: number, cap: number, signal: AbortSignal): Promise<Flows> {
  for (;;) {
    unlessAborted(signal);
    await sleep(100);
    const flows = await caller.ask('flows', null);
    const silent = FLOWS.every((name) => now() - Math.max(flows[name].lastAt ?? 0, asked) > SILENCE);
    if (silent || now() - asked > cap) return flows;
  }
}

/** Seconds from the call to the last answer; null if answers still came when the repeat ended. */
export function seconds(flows: Flows, name: FlowName, asked: number): number | null {
  const last = flows[name].lastAt ?? asked;
  return now() - last < SILENCE ? null : Math.round(last - asked) / 1000;
}

/** Starts every flow between two nodes and waits until each is answered. */
export async function flowing({ caller, right }: Pair): Promise<void> {
  await caller.ask('flow', { address: right.address, port: PORT, tick: TICK });
  await until('all flows are answered', async () => {
    const flows = await caller.ask('flows', null);
    return FLOWS.every((name) => flows[name].answered > 50);
  });
}
