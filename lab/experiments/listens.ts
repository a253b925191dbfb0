import { Agent } from '../agent/agent.ts';
import type { Place } from '../net/place.ts';
import type { Bench, Experiment, World } from './experiment.ts';
import { pairUp } from './pair.ts';

/** A port that a process listens on. */
export interface Port {
  readonly protocol: string;
  readonly address: string;
  readonly port: number;
  readonly pid: number;
}

/** Reads what `ss -Hlntup` prints, a port a line. */
export const readPorts = (text: string): Port[] =>
  text.split('\n').flatMap((line) => {
    const [protocol = '', , , , local = ''] = line.trim().split(/\s+/);
    const [, address, port] = /^(.*):(\d+)$/.exec(local) ?? [];
    const pid = /pid=(\d+)/.exec(line)?.[1];
    return address === undefined || pid === undefined
      ? []
      : [{ protocol, address, port: Number(port), pid: Number(pid) }];
  });

async function ports(place: Place, pid: number): Promise<Port[]> {
  const own = readPorts(await place.run('ss', ['-Hlntup'])).filter((port) => port.pid === pid);
  return own.toSorted((a, b) => a.port - b.port || a.protocol.localeCompare(b.protocol));
}

async function look(bench: Bench, name: string, place: Place, pid: number, from: Agent): Promise<void> {
  for (const { protocol, address, port } of await ports(place, pid)) {
    await bench.repeat(name, async () => ({
      ...{ protocol, address: address.replace(place.address, 'its own'), port },
      // A UDP port may answer nothing, so only its address is recorded.
      ...(protocol === 'tcp' ? { fromOutside: await from.ask('knock', { address: place.address, port }) } : {}),
    }));
  }
}

async function all(bench: Bench, world: World): Promise<void> {
  const { left } = await pairUp(world);
  const outside = await Agent.in(await world.network.place('outside'));
  await look(bench, 'server', world.control.place, world.control.program().pid, outside);
  await look(bench, 'node', left.place, left.program.pid, outside);
}

/** Experiment: the ports that processes listen on. */
export const listens: Experiment = {
  id: 'listens',
  asks: 'On which ports do the server and a node listen, and which of them can be reached from another host?',
  repeats: 1,
  timed: false,
  measures: {
    protocol: { unit: '', what: 'TCP or UDP' },
    address: { unit: '', what: 'the address that it listens on' },
    port: { unit: '', what: 'the port' },
    fromOutside: { unit: '', what: 'whether another host can connect; of UDP only the address is known' },
  },
  run: (bench) => bench.world((world) => all(bench, world)),
};
