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

/** What a place may be given beside its name. */
export interface PlaceOptions {
  /** Only the server can be reached from it, so that two such places have to use a relay. */
  readonly isolated?: boolean;
  /** Where names are asked for and where packets to unknown addresses go: a place that answers everything. */
  readonly sink?: Place;
}

/** A network of namespaces joined by one bridge. No link leads to the machine's own network, so there is no way out. */
export class Network {
  readonly run = runName(process.pid, Date.now());
  readonly folder = join(tmpdir(), this.run);
  readonly #hub = spaceName(this.run, 'hub');
  #places = 0;
  #env: Readonly<Record<string, string>> = {};

  /** Makes the bridge, and starts the watchdog that removes everything when this process is gone. */
  static async make(): Promise<Network> {
    const network = new Network();
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
    const address = `10.77.${Math.floor(number / 250)}.${number % 250}`;
    const space = spaceName(this.run, name);
    await ip('netns', 'add', space);
    await this.#join(space, `v${number}`, address, options);
    this.#etc(space, options.sink);
    const folder = join(this.folder, name);
    mkdirSync(folder);
    return new Place({ name, space, address, folder, env: this.#env });
  }

  /** Removes everything: what runs, the namespaces, the files. */
  async close(): Promise<void> {
    await removeLeftovers(this.run);
  }

  async #join(space: string, port: string, address: string, { isolated, sink }: PlaceOptions): Promise<void> {
    const hub = this.#hub;
    await ip('link', 'add', port, 'netns', hub, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space);
    await ip('-n', hub, 'link', 'set', port, 'master', 'bridge', 'up');
    if (isolated) await ip('-n', hub, 'link', 'set', port, 'type', 'bridge_slave', 'isolated', 'on');
    await ip('-n', space, 'address', 'add', `${address}/16`, 'dev', 'eth0');
    await ip('-n', space, 'link', 'set', 'lo', 'up');
    await ip('-n', space, 'link', 'set', 'eth0', 'up');
    if (sink) await ip('-n', space, 'route', 'add', 'default', 'via', sink.address);
  }

  #etc(space: string, sink?: Place): void {
    const folder = join('/etc/netns', space);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'hosts'), `127.0.0.1 localhost\n${SERVER_ADDRESS} ${SERVER}\n`);
    writeFileSync(join(folder, 'resolv.conf'), sink ? `nameserver ${sink.address}\n` : '');
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
