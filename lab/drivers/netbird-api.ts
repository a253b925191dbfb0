import type { Agent } from '../agent/agent.ts';
import type { HttpAnswer } from '../agent/protocol.ts';
import type { Change, Rule } from './driver.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Group extends Named {
  readonly peers?: readonly { readonly id: string }[] | null;
}
interface Peer extends Named {
  readonly connected: boolean;
  readonly last_seen: string;
}
interface Version {
  readonly management_current_version: string;
}
interface Setup {
  readonly personal_access_token: string;
}

/** The interface of NetBird's server, as far as the lab uses it. */
export class NetbirdApi {
  readonly #operator: Agent;
  readonly #url: string;
  #token = '';
  /** Groups by name, each with its id. */
  readonly #groups = new Map<string, string>();
  /** The policies that are in force, by what they say. */
  readonly #policies = new Map<string, string>();

  constructor(operator: Agent, url: string) {
    this.#operator = operator;
    this.#url = `${url}/api`;
  }

  async #call(method: string, path: string, content?: unknown): Promise<HttpAnswer> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json' };
    if (this.#token !== '') headers.Authorization = `Token ${this.#token}`;
    const body = content === undefined ? {} : { body: JSON.stringify(content) };
    const answer = await this.#operator.ask('http', { method, url: this.#url + path, headers, ...body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    return answer;
  }

  async #get<T>(path: string): Promise<T> {
    return JSON.parse((await this.#call('GET', path)).body) as T;
  }

  /** Makes the first user, and removes the rule that lets everyone reach everyone. */
  async setUp(user: { email: string; name: string; password: string }): Promise<void> {
    const { body } = await this.#call('POST', '/setup', { ...user, create_pat: true });
    this.#token = (JSON.parse(body) as Setup).personal_access_token;
    for (const { id, name } of await this.#get<Named[]>('/policies')) this.#policies.set(name, id);
  }

  /** What the server says its version is. */
  async version(): Promise<string> {
    return (await this.#get<Version>('/instance/version')).management_current_version;
  }

  async change(method: string, path: string, content?: unknown): Promise<Change> {
    const { sentAt, answeredAt } = await this.#call(method, path, content);
    return { askedAt: sentAt, answeredAt };
  }

  async #group(name: string): Promise<string> {
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const { body } = await this.#call('POST', '/groups', { name, peers: [] });
    const { id } = JSON.parse(body) as Named;
    this.#groups.set(name, id);
    return id;
  }

  async setupKey(group: string): Promise<string> {
    const groups = group === '' ? [] : [await this.#group(group)];
    const key = { name: `lab ${group}`, type: 'reusable', expires_in: 86_400, auto_groups: groups, usage_limit: 0 };
    return (JSON.parse((await this.#call('POST', '/setup-keys', key)).body) as { key: string }).key;
  }

  async peer(name: string): Promise<string> {
    const found = (await this.#get<Peer[]>('/peers')).find((peer) => peer.name === name);
    if (!found) throw new Error(`the server knows no peer ${name}`);
    return found.id;
  }

  /** Peers that are connected and were seen since a moment: the database keeps who was connected when a server ended. */
  async connected(since: number): Promise<number> {
    const peers = await this.#get<Peer[]>('/peers');
    return peers.filter(({ connected, last_seen }) => connected && Date.parse(last_seen) >= since).length;
  }

  /** Adds the policies that are missing, then removes those that are no longer wanted. The change is the last call. */
  async allow(rules: readonly Rule[]): Promise<Change> {
    const wanted = new Map(rules.map((rule) => [JSON.stringify(rule), rule]));
    let last: Change | undefined;
    for (const [key, rule] of wanted) {
      if (this.#policies.has(key)) continue;
      last = await this.#add(key, rule);
    }
    for (const [key, id] of [...this.#policies]) {
      if (wanted.has(key)) continue;
      last = await this.change('DELETE', `/policies/${id}`);
      this.#policies.delete(key);
    }
    if (!last) throw new Error('the policy is the same as before');
    return last;
  }

  async #add(key: string, { from, to, ports }: Rule): Promise<Change> {
    const rule = {
      ...{ name: key, enabled: true, action: 'accept', bidirectional: false },
      ...(ports ? { protocol: 'tcp', ports: ports.map(String) } : { protocol: 'all' }),
      sources: [await this.#group(from)],
      destinations: [await this.#group(to)],
    };
    const policy = { name: key, enabled: true, rules: [ports ? rule : { ...rule, bidirectional: true }] };
    const { sentAt, answeredAt, body } = await this.#call('POST', '/policies', policy);
    this.#policies.set(key, (JSON.parse(body) as Named).id);
    return { askedAt: sentAt, answeredAt };
  }

  /** Puts a peer into one group and takes it out of the others. The change is the call that takes it out. */
  async regroup(peer: string, group: string): Promise<Change> {
    const wanted = await this.#group(group);
    const groups = (await this.#get<Group[]>('/groups')).filter(({ name }) => name !== 'All');
    const holds = (one: Group) => (one.peers ?? []).some(({ id }) => id === peer);
    let last: Change | undefined;
    for (const one of groups.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted))) {
      if (holds(one) === (one.id === wanted)) continue;
      const others = (one.peers ?? []).map(({ id }) => id).filter((id) => id !== peer);
      const peers = one.id === wanted ? [...others, peer] : others;
      last = await this.change('PUT', `/groups/${one.id}`, { name: one.name, peers });
    }
    if (!last) throw new Error('the peer is in that group already');
    return last;
  }
}
