import { join } from 'node:path';
import type { Place } from '../net/place.ts';
import type { Running } from '../net/process.ts';
import type { Member, Variant } from './driver.ts';
import type { Hand } from './effort.ts';
import { until } from './wait.ts';

/** Tailscale's client as a node of Headscale. */
export class HeadscaleNodes {
  readonly #paths: Readonly<Record<string, string>>;
  readonly #url: string;
  readonly #env: Readonly<Record<string, string>>;

  constructor(paths: Readonly<Record<string, string>>, url: string, { defaults = false }: Variant) {
    this.#paths = paths;
    this.#url = url;
    const quiet = { TS_NO_LOGS_NO_SUPPORT: 'true', TS_PANIC_IF_HIT_MAIN_CONTROL: '1' };
    this.#env = { TS_DEBUG_FIREWALL_MODE: 'nftables', ...(defaults ? {} : quiet) };
  }

  async #service(place: Place): Promise<Running> {
    const state = join(place.folder, 'tailscale');
    const args = [`--state=${state}/tailscaled.state`, `--statedir=${state}`, '--socket=/run/tailscaled.sock'];
    return place.start(this.#paths.tailscaled ?? '', [...args, '--tun=tailscale0', '--port=41641'], this.#env);
  }

  #cli(place: Place, ...args: string[]) {
    return place.try(this.#paths.tailscale ?? '', ['--socket=/run/tailscaled.sock', ...args]);
  }

  async join(place: Place, key: string, effort: Hand): Promise<Member> {
    const program = await this.#service(place);
    const up = ['up', `--login-server=${this.#url}`, `--authkey=${key}`, `--hostname=${place.name}`];
    effort.typed(`tailscale up --login-server ${this.#url} --authkey KEY`);
    await until(`the service of ${place.name} answers`, async () => {
      if (!program.alive()) throw new Error(`tailscaled ended: ${program.output().slice(-2000)}`);
      return !(await this.#cli(place, 'status')).stderr.includes('failed to connect to local');
    });
    const { code, stderr } = await this.#cli(place, ...up, '--accept-dns=false', '--timeout=60s');
    if (code !== 0) throw new Error(`tailscale up in ${place.name}: ${stderr} ${program.output().slice(-2000)}`);
    return { name: place.name, id: '', address: await this.#address(place), place, program };
  }

  async rejoin(member: Member): Promise<Member> {
    const program = await this.#service(member.place);
    return { ...member, program };
  }

  async #address(place: Place): Promise<string> {
    return (await this.#cli(place, 'ip', '-4')).stdout.trim();
  }
}
