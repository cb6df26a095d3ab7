import { useSyncExternalStore } from 'react';

/** One clock for the whole page, so that a thousand ages need one timer. */
class Clock {
  readonly #listeners = new Set<() => void>();
  readonly #every: number;
  #now = Date.now();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(everyMilliseconds: number) {
    this.#every = everyMilliseconds;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#timer === undefined) {
      this.#now = Date.now();
      this.#timer = setInterval(() => this.#tick(), this.#every);
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  };

  readonly read = (): number => this.#now;

  #tick(): void {
    this.#now = Date.now();
    for (const listener of this.#listeners) listener();
  }
}

const minutes = new Clock(20_000);
const seconds = new Clock(1000);

/** The time now, anew every twenty seconds, or every second. */
export function useNow(every: 'second' | 'minute' = 'minute'): Date {
  const clock = every === 'second' ? seconds : minutes;
  return new Date(useSyncExternalStore(clock.subscribe, clock.read));
}
