import pRetry, { AbortError } from 'p-retry';

/** How patiently to ask. */
export interface Patience {
  /** Milliseconds for one attempt, body included. */
  timeout: number;
  /** Further attempts after a failure that may pass. */
  retries: number;
  /** Milliseconds before the first of them; each further one waits twice as long. */
  pause: number;
}

export const PATIENT: Patience = { timeout: 20_000, retries: 2, pause: 1_000 };

/** An answer that is not the one hoped for. */
export class StatusError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`answered ${status}`);
    this.status = status;
  }
}

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const OFFLINE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN']);

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error.cause as { code?: string } | undefined)?.code : undefined;

/** Why a request failed, in words. */
export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'took too long to answer';
  const code = codeOf(error);
  if (!code) return error.message;
  return `cannot be reached (${code})${OFFLINE.has(code) ? '; is this machine offline?' : ''}`;
}

/**
 * Asks for an address and reads the answer. Attempts again after time-outs, broken connections and answers that ask
 * for patience. Errors: StatusError for an answer that is not 2xx, and what fetch throws.
 */
export const ask = (url: string, method: 'GET' | 'HEAD', { timeout, retries, pause }: Patience): Promise<string> =>
  pRetry(
    async () => {
      const headers = { 'user-agent': 'whichmesh-checks/1' };
      const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(timeout) });
      if (response.ok) return method === 'HEAD' ? '' : await response.text();
      await response.body?.cancel();
      const error = new StatusError(response.status);
      throw PASSING.has(response.status) ? error : new AbortError(error);
    },
    // A name that does not exist will not exist in a second.
    { retries, minTimeout: pause, factor: 2, shouldRetry: ({ error }) => codeOf(error) !== 'ENOTFOUND' },
  );
