/** How many bits stand before the set: a table of 4 kB stays in the cache. */
const BITS = 1 << 15;

/** A set of hashes, few of which are asked for: most are turned away by one bit. */
export class HashSet extends Set<number> {
  readonly #bits = new Uint32Array(BITS / 32);

  constructor(hashes: Iterable<number>) {
    super();
    for (const hash of hashes) this.add(hash);
  }

  override add(hash: number): this {
    const bit = hash & (BITS - 1);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    return super.add(hash);
  }

  override has(hash: number): boolean {
    const bit = hash & (BITS - 1);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0 && super.has(hash);
  }
}
