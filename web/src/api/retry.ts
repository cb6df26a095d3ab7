import { Offline } from './problem.ts';

/** Sends a request and answers with whatever the server says. */
export type Send = (request: Request) => Promise<Response>;

/** How long to wait between attempts, and by which clock and chance. */
export interface Patience {
  /** Waits that many milliseconds. @throws the signal’s reason once it is aborted */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
}

const ATTEMPTS = 4;
/** Before the second attempt, doubled before each further one; in milliseconds. */
const FIRST_PAUSE = 300;
/** Who is asked to wait longer than this, in milliseconds, is told so at once. */
const LONGEST_PAUSE = 10_000;

/** Answers that pass by themselves: throttled, or a service was short of breath. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Sent twice, it does what it does once. */
const isRepeatable = ({ method, headers }: Request): boolean => method === 'GET' || method === 'HEAD' || headers.has('idempotency-key');

/**
 * Sends requests that may be repeated up to four times, while the network fails or the server asks for time. Pauses double, are spread by chance so that a
 * desk does not come back in one moment, and are never shorter than the answer's `Retry-After`.
 * @throws Offline; whatever the request's signal was aborted with
 */
export const retrying =
  (send: Send, patience: Patience = { pause, random: Math.random }): Send =>
  async (request) => {
    for (let attempt = 1; ; attempt++) {
      const last = attempt === ATTEMPTS || !isRepeatable(request);
      const spread = FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + patience.random() / 2);
      const outcome = await attemptOf(send, last ? request : request.clone());
      if (outcome instanceof Offline) {
        if (last) throw outcome;
        await patience.pause(spread, request.signal);
        continue;
      }
      const asked = retryAfter(outcome);
      if (last || !PASSING.has(outcome.status) || asked > LONGEST_PAUSE) return outcome;
      await patience.pause(Math.max(spread, asked), request.signal);
    }
  };

async function attemptOf(send: Send, request: Request): Promise<Response | Offline> {
  try {
    return await send(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    return new Offline(error);
  }
}

/** What the answer asks to wait, in milliseconds; 0 where it asks for nothing. It is a number of seconds, or a time. */
function retryAfter({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? 0 : Math.max(0, until - Date.now());
}

const pause: Patience['pause'] = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('The request was given up.', { cause: signal.reason }));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
