import { spawn } from 'node:child_process';
import { type Socket } from 'node:net';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeLeftovers, OWNER, startedAt } from './leftovers.ts';
import { runName, spaceName } from './names.ts';
import { Place } from './place.ts';
import { ip } from './run-command.ts';

/** The name under which every place finds the server, and its address: the first place that is made. */
export const SERVER = 'control.lab.example';
const SERVER_ADDRESS = '10.77.0.1';
/** The address of the place that answers what would otherwise leave, if the network has one. */
const SINK_ADDRESS = '10.77.255.1';

/** What a place may be given beside its name. */
export interface PlaceOptions {
  /** Only the server can be reached from it, so that two such places have to use a relay. */
  readonly isolated?: boolean;
}

/** A network of namespaces joined by one bridge. No link leads to the machine's own network, so there is no way out. */
export class Network {
  /** True if names are asked for at, and packets to unknown addresses go to, a place that answers everything. */
  readonly #sunk: boolean;
  static #made = 0;
  readonly run = runName(process.pid, Date.now(), (Network.#made += 1));
  readonly folder = join(tmpdir(), this.run);
  readonly #hub = spaceName(this.run, 'hub');
  #places = 0;
  #env: Readonly<Record<string, string>> = {};

  private constructor(sunk: boolean) {
    this.#sunk = sunk;
  }

  /** Makes the bridge, and starts the watchdog that removes everything when this process is gone. */
  static async make(sunk = false): Promise<Network> {
    const network = new Network(sunk);
    mkdirSync(network.folder, { mode: 0o700 });
    writeFileSync(join(network.folder, OWNER), `${process.pid} ${startedAt(process.pid) ?? ''}`);
    network.#watch();
    await ip('netns', 'add', network.#hub);
    await ip('-n', network.#hub, 'link', 'add', 'bridge', 'type', 'bridge');
    await ip('-n', network.#hub, 'link', 'set', 'bridge', 'up');
    return network;
  }

  /** Environment for every place that is made from now on, such as where a certificate lies. */
  setEnv(env: Readonly<Record<string, string>>): void {
    this.#env = env;
  }

  /** Makes a place; the first one is the server and has the name that all others find. */
  async place(name: string, options: PlaceOptions = {}): Promise<Place> {
    this.#places += 1;
    const number = this.#places;
    return this.#make(name, number, `10.77.${Math.floor(number / 250)}.${number % 250}`, options);
  }

  /** The place to which everything goes that would leave. */
  sink(): Promise<Place> {
    return this.#make('sink', 0, SINK_ADDRESS, {});
  }

  async #make(name: string, number: number, address: string, options: PlaceOptions): Promise<Place> {
    const space = spaceName(this.run, name);
    await ip('netns', 'add', space);
    await this.#join(space, `v${number}`, address, options);
    this.#etc(space);
    const folder = join(this.folder, name);
    mkdirSync(folder);
    return new Place({ name, space, address, folder, env: this.#env });
  }

  /** Removes everything: what runs, the namespaces, the files. */
  async close(): Promise<void> {
    await removeLeftovers(this.run);
  }

  async #join(space: string, port: string, address: string, { isolated }: PlaceOptions): Promise<void> {
    const hub = this.#hub;
    await ip('link', 'add', port, 'netns', hub, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space);
    await ip('-n', hub, 'link', 'set', port, 'master', 'bridge', 'up');
    if (isolated) await ip('-n', hub, 'link', 'set', port, 'type', 'bridge_slave', 'isolated', 'on');
    await ip('-n', space, 'address', 'add', `${address}/16`, 'dev', 'eth0');
    await ip('-n', space, 'link', 'set', 'lo', 'up');
    await ip('-n', space, 'link', 'set', 'eth0', 'up');
    const leaves = this.#sunk && address !== SINK_ADDRESS;
    if (leaves) await ip('-n', space, 'route', 'add', 'default', 'via', SINK_ADDRESS);
  }

  #etc(space: string): void {
    const folder = join('/etc/netns', space);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'hosts'), `127.0.0.1 localhost\n${SERVER_ADDRESS} ${SERVER}\n`);
    writeFileSync(join(folder, 'resolv.conf'), this.#sunk ? `nameserver ${SINK_ADDRESS}\n` : '');
  }

  #watch(): void {
    const log = openSync(join(this.folder, 'watchdog.log'), 'a');
    const program = join(import.meta.dirname, 'watchdog.ts');
    const options = { detached: true, stdio: ['pipe', log, log] } satisfies Parameters<typeof spawn>[2];
    const dog = spawn(process.execPath, [program, this.run], options);
    // Neither the program nor the pipe keeps the run alive.
    dog.unref();
    (dog.stdin as Socket).unref();
  }
}
