import { setTimeout as delay } from 'node:timers/promises';

/** Things to close again, in the reverse of the order in which they were opened. */
export class Closing {
  readonly #closers: (() => Promise<void>)[] = [];
  #closed: Promise<void> | undefined;

  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** Closes all, each even where another fails. Idempotent. */
  close(): Promise<void> {
    this.#closed ??= this.#closeAll();
    return this.#closed;
  }

  async #closeAll(): Promise<void> {
    for (const close of this.#closers.toReversed()) {
      try {
        await close();
      } catch (error) {
        console.error('Something could not be closed.', error);
      }
    }
  }
}

/** Resolves when the work ends or the time is up, whichever comes first. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, timeUp]);
  clearTimeout(timer);
}

const PAUSE_MILLISECONDS = 25;

/** Asks again and again until the answer is yes or the time is up: whether it came true. */
export async function comesTrue(milliseconds: number, ask: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until;) {
    if (await ask()) return true;
    await delay(PAUSE_MILLISECONDS);
  }
  return false;
}
