import { hashOf, hashOfCodes } from '../model/features/hash.ts';
import type { Spelling } from './spelling.ts';

const FIRST_ROOM = 1 << 13;

/** So many places are looked at: words made up to have the same hash are not kept, and take no longer than others. */
const FARTHEST = 32;

/** Spellings by their letters. They are found where they stand in a text, so that no word is cut out of it that is known already. */
export class KeptSpellings {
  /** An open-addressing table, half of it empty at least, and the hashes of what stands in it. */
  #spellings: (Spelling | undefined)[] = room(FIRST_ROOM);
  #hashes = new Int32Array(FIRST_ROOM);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The spelling of the text of which these are the code units (`codesOf`), from `from` up to `to`. */
  find(codes: Uint16Array, from: number, to: number): Spelling | undefined {
    const hash = hashOfCodes(codes, from, to);
    const last = this.#hashes.length - 1;
    let slot = homeOf(hash);
    for (let step = 0; step < FARTHEST; step++, slot++) {
      const spelling = this.#spellings[slot & last];
      if (spelling === undefined) return undefined;
      if (this.#hashes[slot & last] === hash && isAt(spelling.text, codes, from, to)) return spelling;
    }
    return undefined;
  }

  /** Keeps a spelling whose letters no other has, where it has room near its place. */
  keep(spelling: Spelling): void {
    if ((this.#size + 1) * 2 > this.#hashes.length) this.#grow();
    this.#put(spelling, hashOf(spelling.text));
  }

  #put(spelling: Spelling, hash: number): void {
    const last = this.#hashes.length - 1;
    let slot = homeOf(hash);
    for (let step = 0; step < FARTHEST; step++, slot++) {
      if (this.#spellings[slot & last] !== undefined) continue;
      this.#spellings[slot & last] = spelling;
      this.#hashes[slot & last] = hash;
      this.#size++;
      return;
    }
  }

  #grow(): void {
    const [spellings, hashes] = [this.#spellings, this.#hashes];
    this.#spellings = room(spellings.length * 2);
    this.#hashes = new Int32Array(spellings.length * 2);
    this.#size = 0;
    for (const [slot, spelling] of spellings.entries()) if (spelling !== undefined) this.#put(spelling, hashes[slot] ?? 0);
  }
}

/** Where a hash is looked for first, before it is cut to the table's length. */
const homeOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

const room = (slots: number): (Spelling | undefined)[] => Array.from({ length: slots });

/** Whether `word` stands from `from` up to `to`. */
function isAt(word: string, codes: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== codes[from + i]) return false;
  return true;
}
