import type { Agent } from '../agent/agent.ts';
import type { Place } from '../net/place.ts';
import type { Running } from '../net/process.ts';

/** A program of a tool that the caller has to have; the lab never fetches or builds one. */
export interface Program {
  /** The option that takes its path. */
  readonly flag: string;
  readonly what: string;
  /** What makes it print its version; nothing where only the running server says it. */
  readonly version?: readonly string[];
}

/** A rule of a policy: two groups that may reach each other on every port, or one that may reach some TCP ports of the other. */
export interface Rule {
  readonly from: string;
  readonly to: string;
  readonly ports?: readonly number[];
}

/** When a change was asked for and when the server said that it is done, in milliseconds of the steady clock. */
export interface Change {
  readonly askedAt: number;
  readonly answeredAt: number;
}

/** What an operator has to do by hand, counted while it is done. */
export interface Effort {
  /** Commands typed and calls made, in order, without secrets. */
  readonly commands: string[];
  /** Files written by hand. */
  readonly files: string[];
  /** Secrets made, kept or copied by hand. */
  readonly secrets: string[];
}

/** A node that has joined. */
export interface Member {
  readonly name: string;
  readonly id: string;
  /** The address that other nodes know it by. */
  readonly address: string;
  readonly place: Place;
  readonly program: Running;
}

/** A file or folder that the tool's documentation says to back up. */
export interface Kept {
  readonly path: string;
  readonly what: string;
}

/** A control server that runs in a place. */
export interface Control {
  readonly place: Place;
  readonly effort: Effort;
  /** When its first start was asked for, on the steady clock. */
  readonly beganAt: number;
  /** The configuration as written, secrets masked, by file. */
  readonly configuration: Readonly<Record<string, string>>;
  readonly keep: readonly Kept[];
  /** What the running server says its version is, where its program has no option for it. */
  readonly version?: string;
  /** The server's process. */
  program(): Running;
  healthy(): Promise<boolean>;
  stop(): Promise<void>;
  /** Writes the configuration once more as an operator who lost it would: with new secrets. */
  rewrite(): void;
  /** Starts it once more on what its folders hold now. Errors: it ends, or is not healthy in time. */
  again(): Promise<void>;
  /** A key with which a node joins a group. */
  invite(group: string): Promise<string>;
  /** Starts a node's program in a place and joins with a key. Errors: it has not joined within a minute. */
  join(place: Place, key: string): Promise<Member>;
  /** Starts the program of a node that joined earlier once more. */
  rejoin(member: Member): Promise<Member>;
  /** Replaces the whole policy. */
  allow(rules: readonly Rule[]): Promise<Change>;
  /** Puts a node into one group and takes it out of all others. */
  regroup(member: Member, group: string): Promise<Change>;
  /** Ends a node's permission to be there, as an operator would for a lost device; nothing where the tool has no such thing. */
  readonly expire?: (member: Member) => Promise<Change>;
  remove(member: Member): Promise<Change>;
  /** How many nodes the server counts as connected, none of whom it only remembers from before its last start. */
  connected(): Promise<number>;
  /** True if a node itself says that the server is there; nothing where a node does not say it. */
  readonly attached?: (member: Member) => Promise<boolean>;
}

/** What a driver is given to work with. */
export interface Kit {
  readonly server: Place;
  /** An agent in the server's own place that can call the server. */
  readonly operator: Agent;
  /** Paths of the programs, by flag. */
  readonly paths: Readonly<Record<string, string>>;
  readonly certificate: { readonly cert: string; readonly key: string };
}

/** A part of the configuration that an experiment changes; everything else is what the documentation gives. */
export interface Variant {
  /** Leave every switch for calls to others as it is when nobody touches it. */
  readonly defaults?: boolean;
  /** Defaults, but without the one download that the server does not start without. */
  readonly offline?: boolean;
  /** The server's program may take so many MiB of memory, no more. */
  readonly memoryMb?: number;
  /** Outgoing traffic goes to a place that answers every name and takes every call. */
  readonly sink?: boolean;
}

/** How the lab operates one tool: only with its official programs, configuration and interfaces. */
export interface Driver {
  readonly tool: string;
  readonly programs: readonly Program[];
  /** Why an experiment, or a case of one, is not done with this tool. */
  readonly cannot: Readonly<Record<string, string>>;
  begin(kit: Kit, variant?: Variant): Promise<Control>;
}
