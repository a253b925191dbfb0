import { SERVER } from '../net/network.ts';
import type { Running } from '../net/process.ts';
import type { Change, Control, Driver, Kit, Member, Rule, Variant } from './driver.ts';
import { Hand } from './effort.ts';
import { configuration } from './headscale-files.ts';
import { HeadscaleNodes } from './headscale-nodes.ts';
import { until } from './wait.ts';

interface Node {
  readonly id: string;
  readonly givenName: string;
  readonly online: boolean;
}

const URL = `https://${SERVER}`;

/** Rules as the policy file of the tool writes them; a group is a tag. A rule for every port holds both ways. */
function policy(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.flatMap(({ from, to }) => [from, to]).concat('left', 'right', 'away'))];
  const acl = (from: string, to: string, ports: string) => ({
    ...{ action: 'accept', src: [`tag:${from}`], dst: [`tag:${to}:${ports}`] },
    ...(ports === '*' ? {} : { proto: 'tcp' }),
  });
  return JSON.stringify({
    tagOwners: Object.fromEntries(groups.map((group) => [`tag:${group}`, ['lab@']])),
    acls: rules.flatMap(({ from, to, ports }) =>
      ports ? [acl(from, to, ports.join(','))] : [acl(from, to, '*'), acl(to, from, '*')],
    ),
  });
}

class Headscale implements Control {
  readonly effort = new Hand();
  readonly keep = [
    { path: 'config.yaml', what: 'the configuration' },
    { path: 'var/lib/headscale', what: 'the data folder' },
  ];
  readonly #kit: Kit;
  readonly #nodes: HeadscaleNodes;
  readonly configuration: Readonly<Record<string, string>>;
  readonly #config: string;
  #program: Running | undefined;
  #token = '';

  constructor(kit: Kit, variant: Variant) {
    this.#kit = kit;
    this.#nodes = new HeadscaleNodes(kit.paths, URL, variant);
    const text = configuration(kit, URL, variant);
    this.#config = this.effort.wrote(kit.server, 'config.yaml', text);
    this.configuration = { 'config.yaml': text.replaceAll(kit.server.folder, '') };
  }

  get place() {
    return this.#kit.server;
  }

  program(): Running {
    if (!this.#program) throw new Error('the server was not started');
    return this.#program;
  }

  async again(): Promise<void> {
    this.#program = await this.place.start(this.#path, ['-c', this.#config, 'serve']);
    await until('headscale is healthy', () => this.healthy(), { every: 20 });
  }

  get #path(): string {
    return this.#kit.paths.headscale ?? '';
  }

  async #cli(...args: string[]): Promise<unknown> {
    this.effort.typed(`headscale ${args.join(' ')}`);
    return JSON.parse(await this.place.run(this.#path, ['-c', this.#config, ...args, '-o', 'json']));
  }

  /** What an operator does once: a user, who owns the nodes. */
  async first(): Promise<void> {
    this.effort.typed('systemctl restart headscale');
    await this.again();
    await this.#cli('users', 'create', 'lab');
  }

  async healthy(): Promise<boolean> {
    if (!this.program().alive()) throw new Error(`headscale ended: ${this.program().output().slice(-2000)}`);
    const answer = await this.#kit.operator.ask('http', { method: 'GET', url: `${URL}/health` }).catch(() => undefined);
    return answer?.status === 200;
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
    const found = (await this.#list()).find(({ givenName }) => givenName === place.name);
    return { ...joined, id: found?.id ?? '' };
  }

  rejoin(member: Member): Promise<Member> {
    return this.#nodes.rejoin(member);
  }

  async #list(): Promise<Node[]> {
    const { body } = await this.#call('GET', '/node');
    return (JSON.parse(body) as { nodes: Node[] }).nodes;
  }

  async connected(): Promise<number> {
    return (await this.#list()).filter(({ online }) => online).length;
  }

  /** Calls the interface of the server. The token for it is made at the first call and is not part of a small setup. */
  async #call(method: string, path: string, content?: unknown) {
    if (this.#token === '') {
      const out = await this.place.run(this.#path, ['-c', this.#config, 'apikeys', 'create', '-o', 'json']);
      this.#token = JSON.parse(out) as string;
    }
    const headers = { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' };
    const body = content === undefined ? {} : { body: JSON.stringify(content) };
    const url = `${URL}/api/v1${path}`;
    const answer = await this.#kit.operator.ask('http', { method, url, headers, ...body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    return answer;
  }

  async #change(method: string, path: string, content?: unknown): Promise<Change> {
    const { sentAt, answeredAt } = await this.#call(method, path, content);
    return { askedAt: sentAt, answeredAt };
  }

  allow(rules: readonly Rule[]): Promise<Change> {
    return this.#change('PUT', '/policy', { policy: policy(rules) });
  }

  regroup({ id }: Member, group: string): Promise<Change> {
    return this.#change('POST', `/node/${id}/tags`, { tags: [`tag:${group}`] });
  }

  readonly expire = ({ id }: Member): Promise<Change> => this.#change('POST', `/node/${id}/expire`);

  remove({ id }: Member): Promise<Change> {
    return this.#change('DELETE', `/node/${id}`);
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
