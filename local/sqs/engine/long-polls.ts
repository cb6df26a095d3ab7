import type { ReceivedMessage } from './message.ts';

interface Poll {
  /** Tries to receive; called again whenever the queue may have something. */
  readonly attempt: () => ReceivedMessage[];
  readonly settle: (messages: ReceivedMessage[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Receives that wait. The first to come is the first served; one that is aborted or whose time is up gets nothing. */
export class LongPolls {
  readonly #polls = new Map<string, Set<Poll>>();
  readonly #alarms = new Map<string, NodeJS.Timeout>();
  readonly #nextReveal: (queue: string) => number | undefined;
  readonly #now: () => number;

  /** `nextReveal`: when the queue's next hidden message shows, epoch milliseconds. */
  constructor(nextReveal: (queue: string) => number | undefined, now: () => number) {
    this.#nextReveal = nextReveal;
    this.#now = now;
  }

  /** Waits until `attempt` receives something, `seconds` have passed, or the signal aborts. */
  wait(queue: string, attempt: () => ReceivedMessage[], seconds: number, signal: AbortSignal | undefined): Promise<ReceivedMessage[]> {
    if (signal?.aborted) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(deadline);
        signal?.removeEventListener('abort', giveUp);
        this.#polls.get(queue)?.delete(poll);
        this.#setAlarm(queue);
      };
      const settle = (messages: ReceivedMessage[]): void => {
        finish();
        resolve(messages);
      };
      const fail = (error: unknown): void => {
        finish();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      const giveUp = (): void => settle([]);
      const poll: Poll = { attempt, settle, fail };
      const deadline = setTimeout(giveUp, seconds * 1000);
      signal?.addEventListener('abort', giveUp);
      const polls = this.#polls.get(queue) ?? new Set<Poll>();
      this.#polls.set(queue, polls.add(poll));
      this.#setAlarm(queue);
    });
  }

  /** Lets those who wait on this queue try again. */
  wake(queue: string): void {
    for (const poll of this.#polls.get(queue) ?? []) {
      try {
        const messages = poll.attempt();
        if (messages.length === 0) break;
        poll.settle(messages);
      } catch (error) {
        poll.fail(error);
      }
    }
    this.#setAlarm(queue);
  }

  /** Ends every wait with nothing. */
  close(): void {
    for (const polls of this.#polls.values()) for (const poll of polls) poll.settle([]);
  }

  /** Wakes the queue when its next hidden message shows, if anybody waits. */
  #setAlarm(queue: string): void {
    clearTimeout(this.#alarms.get(queue));
    this.#alarms.delete(queue);
    if (!this.#polls.get(queue)?.size) return;
    const at = this.#nextReveal(queue);
    if (at === undefined) return;
    this.#alarms.set(
      queue,
      setTimeout(() => this.wake(queue), Math.max(1, at - this.#now())),
    );
  }
}
