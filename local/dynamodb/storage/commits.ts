import { Serial } from '../writes/serial.ts';
import { indexOperations, itemOperations } from './entries.ts';
import type { Change } from './entries.ts';
import type { IndexLag } from './index-lag.ts';
import type { Operation, Store } from './store.ts';

/** The one way by which items change: items, what indexes hold of them and their expiry go to the store in one batch. */
export class Commits {
  /** Whoever reads items in order to change them does both in a task of this queue; so no two such tasks ever overlap. */
  readonly queue = new Serial();
  readonly #store: Store;
  readonly #lag: IndexLag | null;
  readonly #now: () => number;

  constructor(store: Store, lag: IndexLag | null, now: () => number) {
    this.#store = store;
    this.#lag = lag;
    this.#now = now;
  }

  /** Commits changes all or nothing, with what else must stand or fall with them. Call it within a task of the queue. */
  async commit(changes: readonly Change[], others: readonly Operation[] = []): Promise<void> {
    const late = changes.flatMap(indexOperations);
    const indexes = this.#lag ? this.#lag.postpone(late, this.#now()) : late;
    await this.#store.batch([...changes.flatMap(itemOperations), ...indexes, ...others]);
  }

  /** Brings indexes up to what a reader may see by now. */
  async catchUp(): Promise<void> {
    const lag = this.#lag;
    if (lag) await this.queue.run(() => this.#store.batch(lag.takeDue(this.#now())));
  }

  /** Brings indexes fully up to date. Call it within a task of the queue. */
  async catchUpWholly(): Promise<void> {
    if (this.#lag) await this.#store.batch(this.#lag.takeDue(Number.POSITIVE_INFINITY));
  }
}
