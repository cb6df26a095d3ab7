/** How fast, and how sparing. */
export interface Rates {
  readonly rate: number;
  /** Weights whose evidence stays below this are nought. */
  readonly l1: number;
  readonly l2: number;
}

/** Weights learned one gradient at a time: FTRL-Proximal (McMahan et al., KDD 2013, algorithm 1), which keeps most of them at nought. */
export class Ftrl {
  readonly weights: Float32Array;
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;
  readonly #rates: Rates;
  #total: Float64Array | undefined;
  #snapshots = 0;

  constructor(size: number, rates: Rates) {
    this.weights = new Float32Array(size);
    this.#sums = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#rates = rates;
  }

  update(i: number, gradient: number): void {
    const { rate, l1, l2 } = this.#rates;
    const before = this.#squares[i] ?? 0;
    const squares = before + gradient * gradient;
    const sum = (this.#sums[i] ?? 0) + gradient - ((Math.sqrt(squares) - Math.sqrt(before)) / rate) * (this.weights[i] ?? 0);
    this.#squares[i] = squares;
    this.#sums[i] = sum;
    this.weights[i] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(squares)) / rate + l2);
  }

  /** Notes the weights as they are now, for `average`. */
  note(): void {
    this.#total ??= new Float64Array(this.weights.length);
    this.#snapshots += 1;
    for (let i = 0; i < this.weights.length; i++) this.#total[i] = (this.#total[i] ?? 0) + (this.weights[i] ?? 0);
  }

  /** The mean of the weights noted: steadier than the last ones, which hang on the order of the examples (Polyak and Juditsky, 1992). */
  average(): Float32Array {
    const { length } = this.weights;
    const total = this.#total;
    return total === undefined ? this.weights : Float32Array.from({ length }, (_, i) => (total[i] ?? 0) / this.#snapshots);
  }
}
