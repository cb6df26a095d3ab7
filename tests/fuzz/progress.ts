/** A line on a terminal that says how far the work is; nothing elsewhere. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #of: number;
  readonly #started = performance.now();
  #done = 0;
  #told = 0;

  constructor(stream: NodeJS.WriteStream, of: number) {
    this.#stream = stream;
    this.#of = of;
  }

  /** One more is done. */
  step(): void {
    this.#done++;
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#told < 200) return;
    this.#told = now;
    const rate = (1000 * this.#done) / (now - this.#started);
    const left = Math.max(0, Math.ceil((this.#of - this.#done) / rate));
    this.#stream.write(`\r${Math.floor((100 * this.#done) / this.#of)} % · ${this.#done} of ${this.#of} · ${left} s to go \u001B[K`);
  }

  /** Takes the line away. @returns seconds since the beginning */
  end(): number {
    if (this.#stream.isTTY) this.#stream.write('\r\u001B[K');
    return (performance.now() - this.#started) / 1000;
  }
}
