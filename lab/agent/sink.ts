import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:net';
import { addressOf, nameIn } from './dns.ts';
import { now, type Heard } from './protocol.ts';
import { calledName } from './called-name.ts';

/** Ports on which something is likely to be called. Calls to other ports are seen as packets only. */
const PORTS = [80, 443];

/**
 * Answers every name with its own address and takes every call, so that the lab hears outgoing traffic and none leaves.
 */
export class Sink {
  readonly heard: Heard[] = [];
  readonly #address: string;
  readonly #open: (Socket | Server)[] = [];

  constructor(address: string) {
    this.#address = address;
  }

  async open(): Promise<void> {
    const names = createSocket('udp4');
    names.on('message', (message, from) => {
      this.#name(names, message, from);
    });
    await new Promise<void>((resolve) => names.bind(53, resolve));
    this.#open.push(names);
    for (const port of PORTS) await this.#calls(port);
  }

  #name(socket: Socket, message: Buffer, { address, port }: RemoteInfo): void {
    const asked = nameIn(message);
    if (asked === undefined) return;
    this.heard.push({ at: now(), from: address, kind: 'name', what: `${asked.type} ${asked.name}` });
    socket.send(addressOf(message, asked, this.#address), port, address);
  }

  async #calls(port: number): Promise<void> {
    const server = createServer((socket) => {
      const from = (socket.remoteAddress ?? '').replace('::ffff:', '');
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        this.heard.push({ at: now(), from, kind: 'call', what: `${port} ${calledName(data)}` });
        socket.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(port, resolve));
    this.#open.push(server);
  }
}
