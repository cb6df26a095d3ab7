import type { Action } from './action.ts';

/** The actions that the parts now on the screen offer; of two on one key, the later shown wins. */
export class ActionRegistry {
  readonly #offered = new Map<symbol, readonly Action[]>();
  readonly #listeners = new Set<() => void>();
  #all: readonly Action[] = [];

  /** Offers actions, in place of those that the same part offered before. */
  offer(part: symbol, actions: readonly Action[]): void {
    this.#offered.set(part, actions);
    this.#changed();
  }

  withdraw(part: symbol): void {
    this.#offered.delete(part);
    this.#changed();
  }

  /** All that is offered, the most recently shown part first; the same array until something changes. */
  readonly all = (): readonly Action[] => this.#all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #changed(): void {
    this.#all = [...this.#offered.values()].toReversed().flat();
    for (const listener of this.#listeners) listener();
  }
}
