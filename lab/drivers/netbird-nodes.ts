import type { Place } from '../net/place.ts';
import type { Running } from '../net/process.ts';
import type { Member } from './driver.ts';
import type { Hand } from './effort.ts';
import { until } from './wait.ts';

/** The part of a client's status that is read here. */
interface Status {
  readonly netbirdIp?: string;
  readonly management?: { readonly connected?: boolean };
}

/** NetBird's client as a node. WireGuard runs in the program itself, so that machines with and without it in the kernel agree. */
export class NetbirdNodes {
  readonly #path: string;
  readonly #url: string;
  readonly #env = { NB_WG_KERNEL_DISABLED: 'true' };

  constructor(paths: Readonly<Record<string, string>>, url: string) {
    this.#path = paths.netbird ?? '';
    this.#url = url;
  }

  #service(place: Place): Promise<Running> {
    return place.start(this.#path, ['service', 'run', '--log-file', 'console'], this.#env);
  }

  #cli(place: Place, ...args: string[]) {
    return place.try(this.#path, args, { env: this.#env, timeout: 90_000 });
  }

  async #ready(place: Place, program: Running): Promise<void> {
    await until(`the service of ${place.name} answers`, async () => {
      if (!program.alive()) throw new Error(`netbird ended: ${program.output().slice(-2000)}`);
      return (await this.#cli(place, 'status', '--check', 'live')).code === 0;
    });
  }

  async join(place: Place, key: string, effort: Hand): Promise<Member> {
    const program = await this.#service(place);
    await this.#ready(place, program);
    effort.typed(`netbird up --management-url ${this.#url} --setup-key KEY`);
    const up = ['up', '--management-url', this.#url, '--setup-key', key, '--hostname', place.name];
    const { code, stdout, stderr } = await this.#cli(place, ...up, '--disable-dns', '--no-browser');
    if (code !== 0) throw new Error(`netbird up in ${place.name}: ${stdout}${stderr} ${program.output().slice(-2000)}`);
    let address = '';
    await until(`${place.name} has an address`, async () => (address = await this.#address(place)) !== '');
    return { name: place.name, id: '', address, place, program };
  }

  async rejoin(member: Member): Promise<Member> {
    const program = await this.#service(member.place);
    return { ...member, program };
  }

  async #status(place: Place): Promise<Status> {
    const { stdout } = await this.#cli(place, 'status', '--json');
    return stdout.startsWith('{') ? (JSON.parse(stdout) as Status) : {};
  }

  async #address(place: Place): Promise<string> {
    return (await this.#status(place)).netbirdIp?.split('/')[0] ?? '';
  }

  /** True if the client says that it is connected to the server. */
  async attached({ place }: Member): Promise<boolean> {
    return (await this.#status(place)).management?.connected ?? false;
  }
}
