/** What one run of wrk showed. */
export interface Load {
  requests: number;
  /** Answers a second. */
  rate: number;
  /** Latency in milliseconds. */
  median: number;
  p99: number;
  /** Bytes a second, as wrk writes them. */
  transfer: string;
  /** Requests that got no answer, or one that is not a success, by kind. */
  errors: Readonly<Record<'connect' | 'read' | 'write' | 'timeout' | 'status', number>>;
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };

/** Reads what `wrk --latency` prints. Errors: throws with the whole text when a figure is not in it. */
export function readWrk(text: string): Load {
  const found = (pattern: RegExp) => {
    const match = pattern.exec(text);
    if (!match) throw new Error(`wrk did not print ${pattern.source}:\n${text}`);
    return match;
  };
  const latency = (share: string) => {
    const [, value = '', unit = ''] = found(new RegExp(`^\\s*${share}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, 'm'));
    return Number(value) * (UNITS[unit] ?? NaN);
  };
  // wrk leaves out the lines of what did not happen.
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1) ?? [];
  const [connect = 0, read = 0, write = 0, timeout = 0] = socket.map(Number);
  return {
    requests: Number(found(/(\d+) requests in/)[1]),
    rate: Number(found(/Requests\/sec:\s+([\d.]+)/)[1]),
    median: latency('50'),
    p99: latency('99'),
    transfer: found(/Transfer\/sec:\s+(\S+)/)[1] ?? '',
    errors: { connect, read, write, timeout, status: Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0) },
  };
}
