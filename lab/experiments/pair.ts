import { Agent } from '../agent/agent.ts';
import type { Member, Rule } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import type { World } from './experiment.ts';

/** The port on which the right node answers. */
export const PORT = 7070;

/** The groups of the two nodes, and one that no rule names. */
export const [LEFT, RIGHT, AWAY] = ['left', 'right', 'away'] as const;

/** The rule that lets the two nodes talk on every port. */
export const EVERYTHING: Rule = { from: LEFT, to: RIGHT };

/** A rule that stays, for a port that no flow uses: the two nodes still know each other. */
export const NARROW: Rule = { from: LEFT, to: RIGHT, ports: [22] };

/** A rule for somebody else, which stays too, as most networks have one. */
export const BESIDE: Rule = { from: 'beside', to: RIGHT };

/** Two nodes of one network, and someone on each. */
export interface Pair {
  left: Member;
  right: Member;
  readonly caller: Agent;
  readonly answerer: Agent;
}

/** True if one node answers another. */
export async function pings({ place }: Member, { address }: Member, seconds = 1): Promise<boolean> {
  return (await place.try('ping', ['-n', '-c', '1', '-W', `${seconds}`, address])).code === 0;
}

/** Waits until the left node reaches the right one. Errors: not within a minute. */
export const reached = (left: Member, right: Member): Promise<void> =>
  until(`${left.name} reaches ${right.name}`, () => pings(left, right), { every: 10 });

/** Names of a pair's places, and whether they reach each other by the relay alone. */
interface PairPlaces {
  readonly names?: readonly [left: string, right: string];
  readonly isolated?: boolean;
}

/** Joins one node of the left group and one of the right, and puts someone on each. */
export async function joinPair(
  { network, control }: World,
  { names = [LEFT, RIGHT], isolated = false }: PairPlaces = {},
): Promise<Pair> {
  const keys = { left: await control.invite(LEFT), right: await control.invite(RIGHT) };
  const left = await control.join(await network.place(names[0], { isolated }), keys.left);
  const right = await control.join(await network.place(names[1], { isolated }), keys.right);
  await reached(left, right);
  const caller = await Agent.in(left.place);
  const answerer = await Agent.in(right.place);
  await answerer.ask('echo', { port: PORT });
  return { left, right, caller, answerer };
}

/** Lets the left group talk to the right one, and joins a pair of them. */
export async function pairUp(world: World): Promise<Pair> {
  await world.control.allow([EVERYTHING]);
  return joinPair(world);
}

/** Two nodes that may talk to each other on every port, in a network that has a third node with a rule of its own. */
export async function pairBeside(world: World): Promise<Pair> {
  const pair = await pairUp(world);
  const { control, network } = world;
  await control.join(await network.place(BESIDE.from), await control.invite(BESIDE.from));
  await control.allow([BESIDE, EVERYTHING]);
  return pair;
}
