import type { Agent } from '../agent/agent.ts';
import type { HttpAnswer } from '../agent/protocol.ts';
import type { Change, Rule } from './driver.ts';

interface Node {
  readonly id: string;
  readonly givenName: string;
  readonly online: boolean;
}

/** Rules as the policy file of the tool writes them; a group is a tag. A rule for every port holds both ways. */
export function policy(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.flatMap(({ from, to }) => [from, to]).concat('left', 'right', 'away', 'beside'))];
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

/** The interface of Headscale, as far as the lab uses it. */
export class HeadscaleApi {
  readonly #operator: Agent;
  readonly #url: string;
  readonly #makeToken: () => Promise<string>;
  #token = '';

  constructor(operator: Agent, url: string, makeToken: () => Promise<string>) {
    this.#operator = operator;
    this.#url = `${url}/api/v1`;
    this.#makeToken = makeToken;
  }

  async #call(method: string, path: string, content?: unknown): Promise<HttpAnswer> {
    if (this.#token === '') this.#token = await this.#makeToken();
    const headers = { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' };
    const body = content === undefined ? {} : { body: JSON.stringify(content) };
    const answer = await this.#operator.ask('http', { method, url: this.#url + path, headers, ...body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    return answer;
  }

  async change(method: string, path: string, content?: unknown): Promise<Change> {
    const { sentAt, answeredAt } = await this.#call(method, path, content);
    return { askedAt: sentAt, answeredAt };
  }

  async #nodes(): Promise<Node[]> {
    return (JSON.parse((await this.#call('GET', '/node')).body) as { nodes: Node[] }).nodes;
  }

  async node(name: string): Promise<string> {
    const found = (await this.#nodes()).find(({ givenName }) => givenName === name);
    if (!found) throw new Error(`the server knows no node ${name}`);
    return found.id;
  }

  async connected(): Promise<number> {
    return (await this.#nodes()).filter(({ online }) => online).length;
  }

  allow(rules: readonly Rule[]): Promise<Change> {
    return this.change('PUT', '/policy', { policy: policy(rules) });
  }
}
