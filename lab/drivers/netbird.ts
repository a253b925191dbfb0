import { randomBytes } from 'node:crypto';
import { now } from '../agent/protocol.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVER } from '../net/network.ts';
import type { Running } from '../net/process.ts';
import type { Change, Control, Driver, Kit, Member, Rule, Variant } from './driver.ts';
import { Hand } from './effort.ts';
import { NetbirdApi } from './netbird-api.ts';
import { configuration } from './netbird-files.ts';
import { NetbirdNodes } from './netbird-nodes.ts';
import { Served } from './served.ts';

const URL = `http://${SERVER}`;
const PASSWORD = 'a-password-of-the-lab';

class Netbird implements Control {
  readonly effort = new Hand();
  readonly beganAt = now();
  readonly keep = [
    { path: 'config.yaml', what: 'the configuration' },
    { path: 'var/lib/netbird', what: 'the data folder' },
  ];
  version = '';
  readonly configuration: Readonly<Record<string, string>>;
  readonly #kit: Kit;
  readonly #variant: Variant;
  readonly #nodes: NetbirdNodes;
  readonly #api: NetbirdApi;
  readonly #config: string;
  readonly #server: Served;
  #startedAt = 0;

  constructor(kit: Kit, variant: Variant) {
    this.#kit = kit;
    this.#server = new Served('netbird-server', kit.server, kit.operator, `${URL}/api/instance`);
    this.#variant = variant;
    this.#nodes = new NetbirdNodes(kit.paths, URL);
    this.#api = new NetbirdApi(kit.operator, URL);
    const text = this.#text();
    this.#config = this.effort.wrote(kit.server, 'config.yaml', text);
    this.effort.secret('secret of the relay');
    this.effort.secret('key of the database');
    const masked = text.replace(/((?:authSecret|encryptionKey): )".*"/g, '$1"SECRET"');
    this.configuration = { 'config.yaml': masked.replaceAll(kit.server.folder, '') };
  }

  get place() {
    return this.#kit.server;
  }

  program(): Running {
    return this.#server.program();
  }

  #text(): string {
    const secrets = { auth: randomBytes(32).toString('base64'), store: randomBytes(32).toString('base64') };
    return configuration(URL, this.#variant, secrets);
  }

  rewrite(): void {
    writeFileSync(this.#config, this.#text());
  }

  async again(): Promise<void> {
    // In the documented setup this is a volume, which is there before the server.
    mkdirSync(join(this.place.folder, 'var/lib/netbird'), { recursive: true });
    const env: Record<string, string> = { NB_SETUP_PAT_ENABLED: 'true' };
    const { defaults = false, offline = false } = this.#variant;
    if (!defaults || offline) env.NB_DISABLE_GEOLOCATION = 'true';
    this.#startedAt = Date.now();
    const path = this.#kit.paths['netbird-server'] ?? '';
    await this.#server.start({ path, args: ['--config', this.#config], env, within: 300_000 });
  }

  /** What an operator does once: the first user. With the embedded sign-in that is a form; here it is the call behind it. */
  async first(): Promise<void> {
    this.effort.typed('docker compose up -d');
    await this.again();
    this.effort.typed('POST /api/setup, the form of the first visit');
    this.effort.secret('password of the first user');
    await this.#api.setUp({ email: 'lab@lab.example', name: 'Lab', password: PASSWORD });
    this.version = await this.#api.version();
  }

  healthy(): Promise<boolean> {
    return this.#server.healthy();
  }

  stop(): Promise<void> {
    return this.program().stop();
  }

  async invite(group: string): Promise<string> {
    this.effort.typed('POST /api/setup-keys, the form for a setup key');
    this.effort.secret('setup key');
    return this.#api.setupKey(group);
  }

  async join(place: Member['place'], key: string): Promise<Member> {
    const joined = await this.#nodes.join(place, key, this.effort);
    return { ...joined, id: await this.#api.peer(place.name) };
  }

  rejoin(member: Member): Promise<Member> {
    return this.#nodes.rejoin(member);
  }

  readonly attached = (member: Member): Promise<boolean> => this.#nodes.attached(member);

  connected(): Promise<number> {
    return this.#api.connected(this.#startedAt);
  }

  allow(rules: readonly Rule[]): Promise<Change> {
    return this.#api.allow(rules);
  }

  regroup({ id }: Member, group: string): Promise<Change> {
    return this.#api.regroup(id, group);
  }

  remove({ id }: Member): Promise<Change> {
    return this.#api.change('DELETE', `/peers/${id}`);
  }
}

/** NetBird's combined server with NetBird's clients. */
export const netbird: Driver = {
  tool: 'netbird',
  programs: [
    { flag: 'netbird-server', what: "NetBird's combined server" },
    { flag: 'netbird', what: "NetBird's client", version: ['version'] },
  ],
  cannot: {
    expired: 'a node that joined with a setup key does not expire in NetBird, and the lab has no sign-in for people',
  },
  async begin(kit, variant = {}) {
    const control = new Netbird(kit, variant);
    await control.first();
    return control;
  },
};
