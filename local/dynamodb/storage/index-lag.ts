import { latePrefix } from './layout.ts';
import type { Operation, Store } from './store.ts';

/** How late indexes are: each write of an index entry comes between 0 and `maxMilliseconds` late, drawn from the seed. */
export interface IndexLagOptions {
  readonly seed: number;
  readonly maxMilliseconds: number;
}

interface Late {
  readonly due: number;
  readonly record: string;
  readonly operation: Operation;
}

/**
 * Global secondary indexes that follow their table late, as AWS's do: an index read may miss what was just written and may still show what is
 * gone; entries of one item may come in any order, but writes of one entry keep theirs. What is still to come is stored beside the write
 * that caused it, so that no crash loses it.
 */
export class IndexLag {
  readonly #options: IndexLagOptions;
  readonly #random: () => number;
  readonly #lastDue = new Map<string, number>();
  #late: Late[] = [];
  #sequence = 0;

  constructor(options: IndexLagOptions) {
    this.#options = options;
    this.#random = randomFrom(options.seed);
  }

  /** Holds back index writes; answers what to store in their place, in the same batch as the items. */
  postpone(operations: readonly Operation[], now: number): Operation[] {
    return operations.map((operation) => {
      const due = Math.max(this.#lastDue.get(operation.key) ?? 0, now + this.#random() * this.#options.maxMilliseconds);
      this.#lastDue.set(operation.key, due);
      const record = latePrefix + String(this.#sequence++).padStart(16, '0');
      this.#late.push({ due, record, operation });
      return { type: 'put', key: record, value: operation };
    });
  }

  /** What has come due: the writes themselves in order, and the removal of their records. */
  takeDue(now: number): Operation[] {
    const due = this.#late.filter((late) => late.due <= now);
    if (due.length === 0) return [];
    this.#late = this.#late.filter((late) => late.due > now);
    for (const { due: when, operation } of due) if (this.#lastDue.get(operation.key) === when) this.#lastDue.delete(operation.key);
    return due.flatMap(({ operation, record }) => [operation, { type: 'del', key: record }]);
  }
}

/** Writes what indexes had not seen when the store was last closed or killed. */
export async function finishLateWrites(store: Store): Promise<void> {
  const records = await store.entries<Operation>(latePrefix);
  await store.batch(records.flatMap(([key, operation]) => [operation, { type: 'del', key }]));
}

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
