/** Of how many slots one is taken, at most: few probes, and 1,600 hashes in 32 kB. */
const ROOM = 4;

/** A set of 32-bit hashes, in an open-addressing table of its own beside that of `Set`: a hash needs not be hashed once more. */
export class HashSet extends Set<number> {
  /** 0 where there is none. */
  #slots = new Int32Array(16);

  constructor(hashes: Iterable<number>) {
    super();
    for (const hash of hashes) this.add(hash);
  }

  override add(hash: number): this {
    super.add(hash);
    if (this.size * ROOM <= this.#slots.length) this.#put(hash);
    else {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (const known of this) this.#put(known);
    }
    return this;
  }

  override has(hash: number): boolean {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = placeOf(hash) & last;
    for (; slots[slot] !== 0; slot = (slot + 1) & last) if (slots[slot] === hash) return true;
    return hash === 0 && super.has(hash);
  }

  #put(hash: number): void {
    const last = this.#slots.length - 1;
    let slot = placeOf(hash) & last;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & last;
    this.#slots[slot] = hash;
  }
}

const placeOf = (hash: number): number => hash ^ (hash >>> 15);
