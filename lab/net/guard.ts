import { readlinkSync, statSync } from 'node:fs';
import { runOf } from './names.ts';
import { ip } from './run-command.ts';

interface Link {
  readonly ifname: string;
  readonly link_netnsid?: number;
  readonly linkinfo?: { readonly info_kind?: string };
}

interface NumberedSpace {
  readonly nsid: number;
  readonly name?: string;
}

/** Kinds of links that stay inside one namespace. A pair of virtual cards leads into another one, which is looked at. */
const INSIDE = new Set(['bridge', 'tun', 'wireguard']);

/** The kernel's number for the network namespace of this process. */
const own = (): number => Number(/\d+/.exec(readlinkSync('/proc/self/ns/net'))?.[0]);

const read = async <T>(...args: string[]): Promise<T[]> => JSON.parse((await ip(...args)) || '[]') as T[];

/**
 * Makes sure that a namespace belongs to a run and that nothing in it leads off this machine. Errors: it is not one of
 * the lab's, it is the machine's own network, or it holds a link that leads anywhere but into the same run.
 */
export async function assertInside(space: string): Promise<void> {
  const refuse = (why: string) => new Error(`The lab runs programs only in namespaces that it made: ${space} ${why}.`);
  const run = runOf(space);
  if (run === undefined) throw refuse('has another name');
  const inode = statSync(`/run/netns/${space}`, { throwIfNoEntry: false })?.ino;
  if (inode === undefined) throw refuse('does not exist');
  if (inode === own()) throw refuse("is the machine's own network");
  const spaces = await read<NumberedSpace>('-n', space, '-json', 'netns', 'list-id');
  for (const { ifname, linkinfo, link_netnsid: peer } of await read<Link>('-n', space, '-d', '-json', 'link', 'show')) {
    const kind = linkinfo?.info_kind ?? '';
    if (ifname === 'lo' || INSIDE.has(kind)) continue;
    const other = spaces.find(({ nsid }) => nsid === peer)?.name ?? '';
    if (kind !== 'veth' || runOf(other) !== run)
      throw refuse(`holds the link ${ifname}, which may lead out of the lab`);
  }
}
