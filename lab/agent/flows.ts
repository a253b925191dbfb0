import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { now, type FlowName, type Flows, type FlowState } from './protocol.ts';

/** Events of a flow while it runs. */
interface Teller {
  sent(): void;
  answered(): void;
  closed(): void;
}

/** Starts one way of talking; the result stops it. */
type Start = (address: string, port: number, tick: number, tell: Teller) => () => void;

/** Opens a new connection at each tick and closes it once it is established. */
const newTcp: Start = (address, port, tick, tell) => {
  const timer = setInterval(() => {
    tell.sent();
    const socket = connect({ host: address, port });
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('connect', () => {
      tell.answered();
      // A reset frees the port at once. Otherwise a long run would use up all ports.
      socket.resetAndDestroy();
    });
  }, tick);
  return () => {
    clearInterval(timer);
  };
};

/** One connection for as long as it lasts, with one byte at each tick that the other side sends back. */
const openTcp: Start = (address, port, tick, tell) => {
  const socket = connect({ host: address, port, noDelay: true });
  const timer = setInterval(() => {
    if (!socket.writable || socket.connecting) return;
    tell.sent();
    socket.write('.');
  }, tick);
  socket.on('data', () => {
    tell.answered();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    tell.closed();
    clearInterval(timer);
  });
  return () => {
    clearInterval(timer);
    socket.resetAndDestroy();
  };
};

const udp: Start = (address, port, tick, tell) => {
  const socket = createSocket('udp4');
  socket.on('error', () => undefined);
  socket.on('message', () => {
    tell.answered();
  });
  const timer = setInterval(() => {
    tell.sent();
    socket.send('.', port, address, () => undefined);
  }, tick);
  return () => {
    clearInterval(timer);
    socket.close();
  };
};

/** The system's `ping`, for the lab opens no raw sockets. */
const ping: Start = (address, _port, tick, tell) => {
  const child = spawn('ping', ['-n', '-O', '-i', `${tick / 1000}`, address], { stdio: ['ignore', 'pipe', 'ignore'] });
  child.on('error', () => {
    tell.closed();
  });
  child.stdout.on('data', (data: Buffer) => {
    for (const line of data.toString().split('\n')) {
      if (line.includes('icmp_seq')) tell.sent();
      if (line.includes('bytes from')) tell.answered();
    }
  });
  return () => {
    child.kill();
  };
};

const STARTS: Record<FlowName, Start> = { newTcp, openTcp, udp, ping };

/** All ways of talking from here to one other node. */
export class FlowSet {
  readonly #states: Record<FlowName, { -readonly [K in keyof FlowState]: FlowState[K] }>;
  readonly #stops: (() => void)[];

  constructor(address: string, port: number, tick: number) {
    const fresh = () => ({ sent: 0, answered: 0 });
    this.#states = { newTcp: fresh(), openTcp: fresh(), udp: fresh(), ping: fresh() };
    this.#stops = Object.entries(STARTS).map(([name, start]) => {
      const state = this.#states[name as FlowName];
      return start(address, port, tick, {
        sent: () => (state.sent += 1),
        answered: () => {
          state.answered += 1;
          state.lastAt = now();
        },
        closed: () => (state.closedAt ??= now()),
      });
    });
  }

  states(): Flows {
    return structuredClone(this.#states);
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }
}
