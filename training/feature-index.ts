/** Features to count or number: the first `length` of `values`. */
interface Features {
  readonly values: Int32Array;
  readonly length: number;
}

/** Numbers features: first count them all, then index those that were seen often enough. Counts share 2^26 cells, which is exact enough. */
export class FeatureIndex {
  readonly #counts = new Uint8Array(1 << 26);
  readonly #least: number;
  #keys = new Int32Array(1 << 16);
  #numbers = new Int32Array(1 << 16).fill(-1);
  #features: number[] = [];

  /** @param least how often a feature must be seen to be learned */
  constructor(least: number) {
    this.#least = least;
  }

  get size(): number {
    return this.#features.length;
  }

  /** The features by their numbers. */
  get features(): readonly number[] {
    return this.#features;
  }

  count({ values, length }: Features): void {
    for (let i = 0; i < length; i++) {
      const cell = (values[i] ?? 0) >>> 6;
      const seen = this.#counts[cell] ?? 0;
      if (seen < 255) this.#counts[cell] = seen + 1;
    }
  }

  /** Appends the numbers of those features that were seen often enough to `out`. */
  number({ values, length }: Features, out: number[]): void {
    for (let i = 0; i < length; i++) {
      const feature = values[i] ?? 0;
      if ((this.#counts[feature >>> 6] ?? 0) >= this.#least) out.push(this.#add(feature));
    }
  }

  #add(feature: number): number {
    const slot = this.#slot(feature);
    const known = this.#numbers[slot] ?? -1;
    if (known >= 0) return known;
    const number = this.#features.length;
    this.#features.push(feature);
    this.#keys[slot] = feature;
    this.#numbers[slot] = number;
    if (number * 2 > this.#keys.length) this.#grow();
    return number;
  }

  #slot(feature: number): number {
    const last = this.#keys.length - 1;
    let slot = (feature ^ (feature >>> 15)) & last;
    while ((this.#numbers[slot] ?? -1) >= 0 && this.#keys[slot] !== feature) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    this.#keys = new Int32Array(this.#keys.length * 2);
    this.#numbers = new Int32Array(this.#keys.length).fill(-1);
    for (const [number, feature] of this.#features.entries()) {
      const slot = this.#slot(feature);
      this.#keys[slot] = feature;
      this.#numbers[slot] = number;
    }
  }
}
