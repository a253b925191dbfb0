import { spawnSync } from 'node:child_process';

/** Ways to ask nft without changing anything: as it is, or as root of a network of its own. */
const COMMANDS = [
  ['nft', '-c', '-f', '-'],
  ['unshare', '--map-root-user', '--net', 'nft', '-c', '-f', '-'],
];
const PATH = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

const ask = ([command = '', ...rest]: string[], input: string) =>
  spawnSync(command, rest, { input, encoding: 'utf8', env: { ...process.env, PATH } });
const SMALL = 'table inet probe {\n}\n';
const works = COMMANDS.find((command) => ask(command, SMALL).status === 0);

/** Whether nft can be asked here, and if not, why: the value of `skip`. */
export const NFT = {
  missing: works ? false : 'nft is not installed here, or may not talk to the kernel (apt-get install nftables)',
};

/** `accepted`, or what nft says against a file. The file is checked, never loaded. */
export function nftVerdict(file: string): string {
  const { status, stderr } = ask(works ?? [], file);
  return status === 0 ? 'accepted' : stderr || `nft ended with ${status}`;
}
