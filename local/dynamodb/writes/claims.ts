/**
 * Which items are being written at this moment, so that what AWS refuses as a conflict is refused here too.
 * Names are the items' keys in the store.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html#transaction-conflict-handling
 */
export class Claims {
  readonly #inTransaction = new Set<string>();
  readonly #inWrite = new Map<string, number>();

  /** A write of one item, or a transaction that writes, meets a transaction that writes the same item. */
  isInTransaction(name: string): boolean {
    return this.#inTransaction.has(name);
  }

  /** A transaction that reads meets any write of the same item. */
  isBeingWritten(name: string): boolean {
    return this.#inTransaction.has(name) || this.#inWrite.has(name);
  }

  /** Runs a transaction's work while its items are its own. */
  async duringTransaction<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
    for (const name of names) this.#inTransaction.add(name);
    try {
      return await work();
    } finally {
      for (const name of names) this.#inTransaction.delete(name);
    }
  }

  /** Runs the write of one item. */
  async duringWrite<T>(name: string, work: () => Promise<T>): Promise<T> {
    this.#inWrite.set(name, (this.#inWrite.get(name) ?? 0) + 1);
    try {
      return await work();
    } finally {
      const left = (this.#inWrite.get(name) ?? 1) - 1;
      if (left === 0) this.#inWrite.delete(name);
      else this.#inWrite.set(name, left);
    }
  }
}
