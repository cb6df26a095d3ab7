/** The time of the laptop's services, which tests can move on. */
export class Clock {
  #ahead = 0;

  /** Epoch milliseconds. */
  readonly now = (): number => Date.now() + this.#ahead;

  /** Moves it on; it never goes back. */
  advance(milliseconds: number): void {
    this.#ahead += Math.max(0, milliseconds);
  }
}
