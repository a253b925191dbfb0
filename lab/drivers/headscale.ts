import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { now } from '../agent/protocol.ts';
import { SERVER } from '../net/network.ts';
import type { Running } from '../net/process.ts';
import type { Change, Control, Driver, Kit, Member, Rule, Variant } from './driver.ts';
import { Hand } from './effort.ts';
import { HeadscaleApi } from './headscale-api.ts';
import { configuration } from './headscale-files.ts';
import { HeadscaleNodes } from './headscale-nodes.ts';
import { Served } from './served.ts';

const URL = `https://${SERVER}`;

class Headscale implements Control {
  readonly effort = new Hand();
  readonly beganAt = now();
  readonly keep = [
    { path: 'config.yaml', what: 'the configuration' },
    { path: 'var/lib/headscale', what: 'the data folder' },
  ];
  readonly #kit: Kit;
  readonly #nodes: HeadscaleNodes;
  readonly #api: HeadscaleApi;
  readonly configuration: Readonly<Record<string, string>>;
  readonly #config: string;
  readonly #text: string;
  readonly #server: Served;

  constructor(kit: Kit, variant: Variant) {
    this.#kit = kit;
    this.#server = new Served('headscale', kit.server, kit.operator, `${URL}/health`);
    this.#nodes = new HeadscaleNodes(kit.paths, URL, variant);
    this.#api = new HeadscaleApi(kit.operator, URL, () => this.#token());
    const text = configuration(kit, URL, variant);
    this.#text = text;
    this.#config = this.effort.wrote(kit.server, 'config.yaml', text);
    // Both folders are of this run alone.
    const folders = text.replaceAll(kit.server.folder, '').replaceAll(dirname(kit.certificate.cert), 'CERTIFICATES');
    this.configuration = { 'config.yaml': folders };
  }

  get place() {
    return this.#kit.server;
  }

  program(): Running {
    return this.#server.program();
  }

  rewrite(): void {
    writeFileSync(this.#config, this.#text);
  }

  again(): Promise<void> {
    return this.#server.start({ path: this.#path, args: ['-c', this.#config, 'serve'] });
  }

  get #path(): string {
    return this.#kit.paths.headscale ?? '';
  }

  async #cli(...args: string[]): Promise<unknown> {
    this.effort.typed(`headscale ${args.join(' ')}`);
    return JSON.parse(await this.place.run(this.#path, ['-c', this.#config, ...args, '-o', 'json']));
  }

  /** A token for calls. It is not part of a small setup, so it is not counted. */
  async #token(): Promise<string> {
    const made = await this.place.run(this.#path, ['-c', this.#config, 'apikeys', 'create', '-o', 'json']);
    return JSON.parse(made) as string;
  }

  /** What an operator does once: a user, who owns the nodes. */
  async first(): Promise<void> {
    this.effort.typed('systemctl restart headscale');
    await this.again();
    await this.#cli('users', 'create', 'lab');
  }

  healthy(): Promise<boolean> {
    return this.#server.healthy();
  }

  stop(): Promise<void> {
    return this.program().stop();
  }

  async invite(group: string): Promise<string> {
    const tags = group === '' ? [] : ['--tags', `tag:${group}`];
    const made = await this.#cli('preauthkeys', 'create', '--user', '1', '--reusable', '-e', '24h', ...tags);
    this.effort.secret('pre-authentication key');
    return (made as { key: string }).key;
  }

  async join(place: Member['place'], key: string): Promise<Member> {
    const joined = await this.#nodes.join(place, key, this.effort);
    return { ...joined, id: await this.#api.node(place.name) };
  }

  rejoin(member: Member): Promise<Member> {
    return this.#nodes.rejoin(member);
  }

  connected(): Promise<number> {
    return this.#api.connected();
  }

  allow(rules: readonly Rule[]): Promise<Change> {
    return this.#api.allow(rules);
  }

  regroup({ id }: Member, group: string): Promise<Change> {
    return this.#api.change('POST', `/node/${id}/tags`, { tags: [`tag:${group}`] });
  }

  readonly expire = ({ id }: Member): Promise<Change> => this.#api.change('POST', `/node/${id}/expire`);

  remove({ id }: Member): Promise<Change> {
    return this.#api.change('DELETE', `/node/${id}`);
  }
}

/** Headscale with Tailscale's clients. */
export const headscale: Driver = {
  tool: 'headscale',
  programs: [
    { flag: 'headscale', what: 'the Headscale server', version: ['version'] },
    { flag: 'tailscale', what: "Tailscale's command", version: ['version'] },
    { flag: 'tailscaled', what: "Tailscale's service", version: ['--version'] },
  ],
  cannot: {},
  async begin(kit, variant = {}) {
    const control = new Headscale(kit, variant);
    await control.first();
    return control;
  },
};
