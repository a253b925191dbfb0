/** What an agent can be asked to do. It works inside a namespace, where the run itself never goes. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a server answered, and when in milliseconds of the machine's steady clock. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly sentAt: number;
  readonly answeredAt: number;
}

/** The ways of talking to another node, each with a sign of life every few milliseconds. */
export const FLOWS = ['newTcp', 'openTcp', 'udp', 'ping'] as const;
export type FlowName = (typeof FLOWS)[number];

/** What a flow has seen so far. */
export interface FlowState {
  readonly sent: number;
  readonly answered: number;
  /** When the last answer came; nothing before the first one. */
  readonly lastAt?: number;
  /** When the other side or the system said that it is closed. */
  readonly closedAt?: number;
}

export type Flows = Readonly<Record<FlowName, FlowState>>;

/** The tasks of an agent, each with what it takes and gives. */
export interface Tasks {
  http: { readonly takes: HttpRequest; readonly gives: HttpAnswer };
  /** Answers on TCP and UDP with what it was sent. */
  echo: { readonly takes: { readonly port: number }; readonly gives: null };
  /** Starts all flows to an address. */
  flow: {
    readonly takes: { readonly address: string; readonly port: number; readonly tick: number };
    readonly gives: null;
  };
  flows: { readonly takes: null; readonly gives: Flows };
  still: { readonly takes: null; readonly gives: null };
  /** True if a TCP connection can be made. */
  knock: { readonly takes: { readonly address: string; readonly port: number }; readonly gives: boolean };
  /** Answers every name with one address and notes who asked for what, and who called. */
  sink: { readonly takes: { readonly address: string }; readonly gives: null };
  heard: { readonly takes: null; readonly gives: readonly Heard[] };
}

/** A name that was asked for, or a call to a port that was taken. */
export interface Heard {
  readonly at: number;
  readonly from: string;
  readonly kind: 'name' | 'call' | 'packet';
  readonly what: string;
}

export type TaskName = keyof Tasks;

export interface Request<T extends TaskName = TaskName> {
  readonly id: number;
  readonly task: T;
  readonly takes: Tasks[T]['takes'];
}

export interface Reply {
  readonly id: number;
  readonly gives?: unknown;
  readonly error?: string;
}

/** Milliseconds of the machine's steady clock, the same in every process. */
export const now = (): number => Number(process.hrtime.bigint() / 1000n) / 1000;
