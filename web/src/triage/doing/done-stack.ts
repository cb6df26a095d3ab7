/** Something that was done here and can be taken back. */
export interface Done {
  /** What was done. */
  readonly what: string;
  /** Takes it back. */
  readonly undo: () => Promise<void>;
}

/** How many steps can be taken back. */
const MOST = 30;

/** What was done on this page, the last on top: it stays over a change of screen. */
export class DoneStack {
  #done: readonly Done[] = [];

  push(done: Done): void {
    this.#done = [...this.#done, done].slice(-MOST);
  }

  /** Takes the last thing off, to be undone; undefined where there is none. */
  pop(): Done | undefined {
    const last = this.#done.at(-1);
    this.#done = this.#done.slice(0, -1);
    return last;
  }

  /** Whether it can still be undone: nobody has asked for that yet. */
  has(done: Done): boolean {
    return this.#done.includes(done);
  }

  /** Takes off one that is being undone by its own button. @returns false where it was undone before */
  take(done: Done): boolean {
    const had = this.has(done);
    this.#done = this.#done.filter((one) => one !== done);
    return had;
  }
}
