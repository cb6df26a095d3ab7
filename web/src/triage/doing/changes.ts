import type { Claim } from '../../api/types.ts';

/** What this page knows of a claim that lists may not show yet. */
export interface Change {
  /** As it stands now; null where it is on this desk no more. */
  readonly claim: Claim | null;
  /** When the server had it so, in milliseconds since 1970; null while it is only expected. */
  readonly settledAt: number | null;
}

export type ChangeMap = ReadonlyMap<string, Change>;

/** Changes to claims that were asked for here: shown at once, and until the lists of the server, which lag behind, show them too. */
export class Changes {
  readonly #listeners = new Set<() => void>();
  #all: ChangeMap = new Map();

  /** The same map until something changes. */
  readonly all = (): ChangeMap => this.#all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows claims otherwise than the lists have them; `undefined` in place of a change: as the lists have them again. */
  put(changes: Iterable<readonly [id: string, change: Change | undefined]>): void {
    const all = new Map(this.#all);
    for (const [id, change] of changes) {
      if (change === undefined) all.delete(id);
      else all.set(id, change);
    }
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}
