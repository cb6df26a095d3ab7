/** Runs tasks one after the other, in the order they came. */
export class Serial {
  #last: Promise<unknown> = Promise.resolve();

  /** Settles as the task does. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Settles once all that was asked for so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
